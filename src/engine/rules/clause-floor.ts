import { normAt, type Scan } from '../reading/scan';

/** The earliest token that can belong to the clause of the verb: behind the last quotation, comma, colon or dash. */
export function clauseFloor(scan: Scan, end: number, floor: number): number {
  for (let i = end - 1; i >= floor; i--) {
    if (scan.speechAt[i] !== -1) return i + 1;
    if (normAt(scan, i) === ')') i = bracketStart(scan, i, floor);
    const word = normAt(scan, i);
    if (
      scan.classes[i] === 'mark' &&
      (word === ',' ||
        word === ':' ||
        word === ';' ||
        word === '—' ||
        word === '–' ||
        word === '―' ||
        word === '--')
    )
      return i + 1;
  }
  return floor;
}

/** Tokens: a bracket with somebody's party and place has no more. */
const LONGEST_BRACKET = 12;

/** The bracket that closes at token `at`; `at` where it opens nowhere near. */
export function bracketStart(scan: Scan, at: number, floor: number): number {
  for (let i = at - 1; i > floor && i > at - LONGEST_BRACKET; i--) if (normAt(scan, i) === '(') return i;
  return at;
}
