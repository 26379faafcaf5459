import { seededRandom } from '../../training/random';

/** Ends of an interval, in the statistic's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Enough for ends that are steady to half a percentage point. */
const RESAMPLES = 2000;
/** Left out at each end: 95 % of the resamples lie between. */
const TAIL = 0.025;
/** The same figures give the same interval. */
const SEED = 1979;

/**
 * How far a figure might lie from what it is because other articles might have been chosen: the percentile bootstrap of Efron,
 * "Bootstrap Methods: Another Look at the Jackknife" (1979), over whole articles, as what is in one article hangs together.
 * @param figuresOf the figures of a sample; each gets its interval
 * @returns the middle 95 % of each figure; for no articles none
 */
export function bootstrap<Item, Name extends string>(
  articles: readonly Item[],
  figuresOf: (sample: readonly Item[]) => Readonly<Record<Name, number>>,
): Partial<Record<Name, Interval>> {
  const random = seededRandom(SEED);
  const drawn = new Map<Name, number[]>();
  for (let i = 0; i < RESAMPLES && articles.length > 0; i++) {
    const sample = articles.map(() => articles[Math.floor(random() * articles.length)] as Item);
    for (const [name, figure] of Object.entries(figuresOf(sample)) as [Name, number][]) {
      const figures = drawn.get(name) ?? [];
      figures.push(figure);
      drawn.set(name, figures);
    }
  }
  const intervals: Partial<Record<Name, Interval>> = {};
  for (const [name, figures] of drawn) intervals[name] = middleOf(figures);
  return intervals;
}

function middleOf(figures: number[]): Interval {
  figures.sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.round(share * (figures.length - 1))] ?? Number.NaN;
  return { low: at(TAIL), high: at(1 - TAIL) };
}
