import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyse } from '../../engine/analyse';
import type { Weights } from '../../engine/learned/weights-file';
import type { Article } from '../../report';
import { fitExponent } from './fit-exponent';
import { joinArticles } from './join-articles';
import { median } from './race';
import { countWordsIn } from './read-texts';

/** Words of the articles that are timed. */
const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const;

/** Shorter articles are read oftener, so that each length is measured on about as many words, up to so often. Odd. */
const MOST_ROUNDS = 9;
const WORDS_PER_LENGTH = 100_000;

/** Words that are read, article by article, while the heap may grow. */
const WORDS_IN_MEMORY = 1_000_000;

const BYTES_PER_MB = 2 ** 20;

export interface Scale {
  /** Milliseconds: reading the weights, and the first article of this process. */
  readonly coldStart: { readonly weights: number; readonly article: number; readonly words: number };
  /** Seconds that one article of so many words takes, the median of its rounds. */
  readonly lengths: readonly { readonly words: number; readonly seconds: number }[];
  /** Of the growth of time with length; 1 is in proportion. */
  readonly exponent: number;
  /** By which what is kept in memory has grown, in MB, after reading so many words. */
  readonly memory: { readonly words: number; readonly growth: number };
}

/** What the engine costs at its start, for ever longer articles, and in memory. Nothing may have been analysed before. */
export function measureScale(articles: readonly Article[], readWeights: () => Weights): Scale {
  const start = performance.now();
  const weights = readWeights();
  const loaded = performance.now();
  const first = articles.slice(0, 1);
  for (const article of first) analyse(article, weights);
  const coldStart = {
    weights: loaded - start,
    article: performance.now() - loaded,
    words: countWordsIn(first),
  };
  for (const article of articles) analyse(article, weights);
  const memory = measureMemory(articles, weights);
  const lengths = LENGTHS.map((words) => timeLength(joinArticles(articles, words), weights));
  const exponent = fitExponent(lengths.map(({ words, seconds }) => ({ size: words, cost: seconds })));
  return { coldStart, lengths, exponent, memory };
}

function timeLength(article: Article, weights: Weights): Scale['lengths'][number] {
  const words = countWordsIn([article]);
  const rounds = Math.min(MOST_ROUNDS, 1 + 2 * Math.floor(WORDS_PER_LENGTH / words / 2));
  const seconds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    analyse(article, weights);
    return (performance.now() - start) / 1000;
  });
  return { words, seconds: median(seconds) };
}

function measureMemory(articles: readonly Article[], weights: Weights): Scale['memory'] {
  const before = measureKept();
  let words = 0;
  for (let k = 0; words < WORDS_IN_MEMORY; k++) {
    const article = articles[k % articles.length] as Article;
    analyse(article, weights);
    words += Math.max(1, countWordsIn([article]));
  }
  return { words, growth: (measureKept() - before) / BYTES_PER_MB };
}

/** Bytes that are still in use once everything else has been thrown away. */
function measureKept(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
