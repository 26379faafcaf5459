import type { Scan } from '../reading/scan';
import { CLASS_COUNT, classNumber } from './class-number';

/** Kinds of token that the steps from state to state depend on: its word class, and whether a quotation opens or closes at it. */
export const KIND_COUNT = CLASS_COUNT * 3;

/** The kinds of the tokens of a block. */
export function kindsOf(scan: Scan, first: number, length: number): Int32Array {
  const kinds = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    const quotation = scan.speechAt[first + i] ?? -1;
    const before = i === 0 ? -1 : (scan.speechAt[first + i - 1] ?? -1);
    kinds[i] = classNumber(scan, first + i) * 3 + (quotation === before ? 0 : quotation !== -1 ? 1 : 2);
  }
  return kinds;
}
