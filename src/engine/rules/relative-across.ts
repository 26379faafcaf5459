import { normAt, type Scan } from '../reading/scan';

/** An insert behind "who" is at most this many tokens long. */
const LONGEST_INSERT = 20;

/** "a guard who[, when asked about it,] said": the relative pronoun, across the insert whose last comma stands at token `comma`; `null` where there is none. */
export function relativeAcross(scan: Scan, comma: number, floor: number): number | null {
  if (normAt(scan, comma) !== ',') return null;
  for (let i = comma - 2; i > floor && i > comma - LONGEST_INSERT; i--) {
    if (scan.speechAt[i] !== -1) return null;
    if (normAt(scan, i) === ',') return normAt(scan, i - 1) === WHO ? i - 1 : null;
  }
  return null;
}

const WHO = 'who';
