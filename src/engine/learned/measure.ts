import type { Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Words (tokens that are no marks) that two lists of ranges share, and have. */
export interface Measure {
  readonly size: (ranges: readonly TokenRange[]) => number;
  readonly shared: (a: readonly TokenRange[], b: readonly TokenRange[]) => number;
}

export function measureWords(scan: Scan): Measure {
  const before = new Int32Array(scan.tokens.length + 1);
  scan.tokens.forEach((token, i) => {
    before[i + 1] = (before[i] as number) + (token.kind === 'mark' ? 0 : 1);
  });
  const count = (first: number, end: number): number =>
    end > first ? (before[end] as number) - (before[first] as number) : 0;
  return {
    size: (ranges) => ranges.reduce((sum, { first, end }) => sum + count(first, end), 0),
    shared: (a, b) => {
      let sum = 0;
      for (const x of a) for (const y of b) sum += count(Math.max(x.first, y.first), Math.min(x.end, y.end));
      return sum;
    },
  };
}
