import type { Weights } from '../../../engine/learned/weights-file';
import { type StageTimes, timeStages } from '../time-stages';
import { FRAGMENTS } from './fragments';
import { LAYOUTS, type Layout, pumpArticle } from './pump-article';

/** One fragment, repeated n, 2n and 4n times. */
export interface Pumped {
  readonly fragment: string;
  readonly layout: Layout;
  /** Milliseconds for each of the three sizes: of the processor, whatever else the machine does. */
  readonly times: readonly number[];
  /** Of the largest size. */
  readonly chars: number;
  /** e in "time grows as size to the power of e", between the two larger sizes: 1 is linear. */
  readonly exponent: number;
  /** The stage that took longest, of the largest size. */
  readonly stage: string;
}

/** How long the engine takes for each fragment in each layout. `times`: how often the fragment comes in the smallest text. */
export function measureHostile(
  weights: Weights,
  times: number,
  fragments: Readonly<Record<string, string>> = FRAGMENTS,
): Pumped[] {
  const warm = pumpArticle('Mira Holt said the pier is gone. ', times, 'one paragraph');
  timeStages(warm, weights, new Map());
  return Object.entries(fragments).flatMap(([name, fragment]) =>
    LAYOUTS.map((layout) => measureOne(weights, times, name, fragment, layout)),
  );
}

function measureOne(weights: Weights, times: number, name: string, fragment: string, layout: Layout): Pumped {
  let stages: StageTimes = new Map();
  let chars = 0;
  const taken = [1, 2, 4].map((factor) => {
    const article = pumpArticle(fragment, factor * times, layout);
    chars = article.text.length;
    stages = new Map();
    const before = process.cpuUsage();
    timeStages(article, weights, stages);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  const [, twice = Number.NaN, most = Number.NaN] = taken;
  const [slowest] = [...stages].sort(([, a], [, b]) => b - a);
  return {
    fragment: name,
    layout,
    times: taken,
    chars,
    exponent: Math.log2(most / twice),
    stage: slowest?.[0] ?? '',
  };
}
