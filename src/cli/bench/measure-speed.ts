import { analyse } from '../../engine/analyse';
import type { Weights } from '../../engine/learned/weights-file';
import type { Article } from '../../report';
import type { Tag } from './load-compromise';
import { median, race } from './race';
import { countWords } from './read-texts';
import { type StageTimes, timeStages } from './time-stages';

/** Rounds after the one that only warms up; all figures are their medians. Odd. */
const ROUNDS = 5;

export interface Speed {
  readonly articles: number;
  readonly words: number;
  readonly engine: {
    readonly wordsPerSecond: number;
    /** The engine's words per second as a multiple of compromise's; `null` where that is not installed. */
    readonly ratioToCompromise: number | null;
    /** Milliseconds per 1000 words by stage, in the order of the stages. */
    readonly stages: Readonly<Record<string, number>>;
  };
  readonly compromise: { readonly wordsPerSecond: number } | null;
}

/** How quickly the engine reads the articles and `tag` tags them, in turn, in this one process. */
export function measureSpeed(articles: readonly Article[], weights: Weights, tag: Tag | null): Speed {
  const words = countWords(articles);
  const rounds: StageTimes[] = [];
  const passes: Record<string, () => void> = {
    engine: () => {
      for (const article of articles) analyse(article, weights);
    },
    stages: () => {
      const times: StageTimes = new Map();
      for (const article of articles) timeStages(article, weights, times);
      rounds.push(times);
    },
  };
  if (tag) {
    passes.compromise = () => {
      for (const { text } of articles) tag(text);
    };
  }
  const { engine = Number.NaN, compromise } = race(passes, ROUNDS);
  return {
    articles: articles.length,
    words,
    engine: {
      wordsPerSecond: Math.round(words / engine),
      ratioToCompromise: compromise === undefined ? null : compromise / engine,
      stages: perThousandWords(rounds.slice(1), words),
    },
    compromise: compromise === undefined ? null : { wordsPerSecond: Math.round(words / compromise) },
  };
}

function perThousandWords(rounds: readonly StageTimes[], words: number): Record<string, number> {
  const stages = [...(rounds[0]?.keys() ?? [])];
  return Object.fromEntries(
    stages.map((stage) => [stage, (1000 * median(rounds.map((times) => times.get(stage) ?? 0))) / words]),
  );
}
