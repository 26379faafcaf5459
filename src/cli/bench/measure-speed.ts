import { analyse } from '../../engine/analyse';
import type { Weights } from '../../engine/learned/weights-file';
import type { Article } from '../../report';
import type { Compromise, Tag } from './load-compromise';
import { median, race } from './race';
import { countWordsIn } from './read-texts';
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
  readonly compromise: Rival | null;
  /** Compromise's tagging and its quotations; wink's tokens, sentences and parts of speech. */
  readonly quotations: Rival | null;
  readonly wink: Rival | null;
}

/** What somebody else's program makes of the same texts in the same run; `null` where it is not installed. */
export interface Rival {
  readonly wordsPerSecond: number;
}

export interface Rivals {
  readonly compromise: Compromise | null;
  readonly wink: Tag | null;
}

/** How quickly the engine reads the articles, and the others do what they do, in turn, in this one process. */
export function measureSpeed(
  articles: readonly Article[],
  weights: Weights,
  { compromise: own, wink: read }: Rivals,
): Speed {
  const words = countWordsIn(articles);
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
  for (const [name, tag] of [
    ['compromise', own?.tag],
    ['quotations', own?.quote],
    ['wink', read],
  ] as const) {
    if (!tag) continue;
    passes[name] = () => {
      for (const { text } of articles) tag(text);
    };
  }
  const { engine = Number.NaN, compromise, quotations, wink } = race(passes, ROUNDS);
  const rival = (seconds: number | undefined): Rival | null =>
    seconds === undefined ? null : { wordsPerSecond: Math.round(words / seconds) };
  return {
    articles: articles.length,
    words,
    engine: {
      wordsPerSecond: Math.round(words / engine),
      ratioToCompromise: compromise === undefined ? null : compromise / engine,
      stages: perThousandWords(rounds.slice(1), words),
    },
    compromise: rival(compromise),
    quotations: rival(quotations),
    wink: rival(wink),
  };
}

function perThousandWords(rounds: readonly StageTimes[], words: number): Record<string, number> {
  const stages = [...(rounds[0]?.keys() ?? [])];
  return Object.fromEntries(
    stages.map((stage) => [stage, (1000 * median(rounds.map((times) => times.get(stage) ?? 0))) / words]),
  );
}
