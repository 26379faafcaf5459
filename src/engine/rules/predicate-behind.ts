import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import { opensWithParticiple } from './find-subject';
import { type TokenRange, trimMarks } from './finding';
import { holdsVerb } from './place-content';
import { readSubject } from './read-subject';
import { skipCircumstances } from './skip-adjuncts';

/** Whether the predicate of `subject` stands behind the insert that token `comma` closes: "[the result], as Holt explained, [was] a shut port". */
export function isPredicateBehind(scan: Scan, subject: TokenRange, comma: number): boolean {
  if (normAt(scan, comma) !== ',' || holdsVerb(scan, subject)) return false;
  const verb = scan.classes[comma + 1] === 'adv' ? comma + 2 : comma + 1;
  return isFiniteAt(scan, verb) && !opensWithParticiple(scan, verb);
}

/** Tokens: "deputy head of the Harbour Institute at the University of Sund" and what is no longer. */
const LONGEST_APPOSITION = 25;

/**
 * The comma before the predicate of `subject`, behind an insert that token `comma` closes and who the last one named in it is: "[the
 * results], according to Holt, deputy head of the board, [were] mixed"; -1 where there is none. Behind a time or a place another
 * subject follows: "on Monday, according to police, Smith, 34, was arrested".
 */
export function findPredicateBehind(scan: Scan, subject: TokenRange, comma: number, end: number): number {
  if (isPredicateBehind(scan, subject, comma)) return comma;
  if (normAt(scan, comma) !== ',' || !isNounPhrase(scan, subject)) return -1;
  for (let i = comma + 1; i < end && i <= comma + LONGEST_APPOSITION && scan.speechAt[i] === -1; i++)
    if (isPredicateBehind(scan, subject, i)) return i;
  return -1;
}

/** "the results", "But the results on Monday": a noun phrase with its times and places, but not "the next morning". */
function isNounPhrase(scan: Scan, range: TokenRange): boolean {
  const led = scan.classes[range.first] === 'conj';
  const { first, end } = trimMarks(scan, led ? { first: range.first + 1, end: range.end } : range);
  const last = readSubject(scan, first, end);
  const timed = scan.classes[last - 1] === 'time' || scan.classes[last] === 'time';
  return last > first && !timed && skipCircumstances(scan, last, end) === end;
}
