import { normAt, type Scan } from './scan';

/**
 * "officials from Norland[, Kivu and Sund], who": the end of the list that goes on behind the comma, no further than `end`; the comma
 * where none does. The phrase begins at token `first`.
 */
export function listEnd(scan: Scan, first: number, comma: number, end: number): number {
  if (normAt(scan, comma) !== ',' || scan.classes[comma - 1] !== 'name') return comma;
  if (!scan.classes.slice(first, comma).includes('prep')) return comma;
  let joined = false;
  let at = comma;
  while (at < end) {
    const kind = scan.classes[at];
    if (kind === 'conj') joined = true;
    else if (normAt(scan, at) === ',' ? joined : kind !== 'name' && normAt(scan, at) !== 'the') break;
    at++;
  }
  return joined && scan.classes[at - 1] === 'name' ? at : comma;
}
