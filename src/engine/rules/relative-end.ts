import { isOfClass } from '../../lexicon/grammar';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';

/**
 * Where a content that stands inside a relative clause ends, from token `at`: "the man who police said [stole two boats] was
 * held", "the pier, which Holt says [is safe], will close". At most `limit`.
 */
export function relativeEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit; i++) {
    if (scan.speechAt[i] !== -1) return limit;
    const kind = scan.classes[i];
    if (normAt(scan, i) === ',' && !goesOn(scan, i + 1)) return i;
    if (kind === 'aux' && i > at + 1 && leavesClause(scan, i - 1)) return i;
  }
  return limit;
}

/** ", setting off bombs", ", and fled": more of what is said. */
function goesOn(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'gerund' || isOfClass('coordinating', normAt(scan, at));
}

/** Behind a noun a second verb is that of the clause around: no subject of its own stands before it. */
function leavesClause(scan: Scan, before: number): boolean {
  const kind = scan.classes[before];
  return kind === 'word' || kind === 'name' || kind === 'time' || kind === 'num';
}

/** "the man [who]", "the plan [that]": whether the token opens a relative clause. */
export function opensRelative(scan: Scan, at: number): boolean {
  const noun = scan.classes[at - 1] === 'word' || scan.classes[at - 1] === 'name';
  return scan.classes[at] === 'rel' || (scan.classes[at] === 'that' && noun);
}

/** "who allegedly stole two boats and a van[,] was held": the comma right before the verb of the clause around; `limit` where none stands there. */
export function mainVerbComma(scan: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++)
    if (normAt(scan, i) === ',' && scan.speechAt[i] === -1 && isFiniteAt(scan, i + 1)) return i;
  return limit;
}
