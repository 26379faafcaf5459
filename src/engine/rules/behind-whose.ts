import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** Tokens: "whose elder brother", "whose head of research". */
const LONGEST_KIN = 5;

const WHOSE = 'whose';

/** "a shop, whose owner, [Ines Roth], (said)": the name between the last two commas before the verb, the second at `comma`; `null` elsewhere. */
export function nameBehindWhose(scan: Scan, comma: number): TokenRange | null {
  let first = comma;
  while (scan.classes[first - 1] === 'name') first--;
  if (first === comma || normAt(scan, first - 1) !== ',' || normAt(scan, comma) !== ',') return null;
  for (let i = first - 2; i >= first - 2 - LONGEST_KIN; i--) {
    if (normAt(scan, i) === WHOSE) return { first, end: comma };
    const kind = scan.classes[i];
    if (kind !== 'word' && kind !== 'name' && kind !== 'prep') return null;
  }
  return null;
}
