import { isOfClass } from '../../lexicon/grammar';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';

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

/** "Holt, who said [the pumps were old], left": where what somebody says between commas ends, from token `at`; `limit` where nothing closes it. */
export function asideEnd(scan: Scan, { antecedent }: VerbCue, at: number, limit: number): number {
  if (!antecedent || normAt(scan, antecedent.end) !== ',') return limit;
  let said = false;
  for (let i = at; i < limit; i++) {
    if (scan.speechAt[i] !== -1) return limit;
    if (normAt(scan, i) === ',' && !said) {
      // "who said the pier[, which had been shut,] was safe": an insert
      do i++;
      while (i < limit && normAt(scan, i) !== ',');
      continue;
    }
    // "who said there was a chapter, headed by Roth, who …"
    if (normAt(scan, i) === ',' && isFiniteAt(scan, i + 1))
      return joinsVerb(scan, i + 2, limit) || normAt(scan, i + 2) === 'by' ? limit : i;
    said ||= isFiniteAt(scan, i);
  }
  return limit;
}

/** "who said she searched the boat, found a gun [and called] the police": the last verb of a series. */
export function joinsVerb(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end - 1; i++) {
    const joins = normAt(scan, i) === 'and' || normAt(scan, i) === 'or';
    if (joins && scan.speechAt[i] === -1 && isFiniteAt(scan, scan.classes[i + 1] === 'adv' ? i + 2 : i + 1))
      return true;
  }
  return false;
}
