import { COUNTS, NO_COUNTS, type SummaryRow } from './summary-row';

/** Adds up what belongs to one outlet and day. Memory goes by the number of outlets and days, not by that of articles. */
export interface SummaryTable {
  add(row: SummaryRow): void;
  /** Sorted by outlet, then day; what has neither stands first. */
  rows(): SummaryRow[];
}

export function sumRows(): SummaryTable {
  const sums = new Map<string, { outlet: string | null; day: string | null; counts: typeof NO_COUNTS }>();
  return {
    add(row) {
      const { outlet, day } = row;
      const key = JSON.stringify([outlet, day]);
      const sum = sums.get(key) ?? { outlet, day, counts: { ...NO_COUNTS } };
      for (const name of COUNTS) sum.counts[name] += row[name];
      sums.set(key, sum);
    },
    rows: () =>
      [...sums.values()]
        .sort((a, b) => byCodeUnit(a.outlet ?? '', b.outlet ?? '') || byCodeUnit(a.day ?? '', b.day ?? ''))
        .map(({ outlet, day, counts }) => ({ outlet, day, ...counts })),
  };
}

/** The same on every machine, whatever language it speaks. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
