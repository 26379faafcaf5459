import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: "an interview with Ada Holt on [her podcast]": hers who asks. */
const INTERVIEW_REACH = 8;

/** "on [her] podcast": of whoever speaks there, and no other medium; but "an interview with Ada Holt on [her] podcast", "told Ada Holt on [her] podcast". */
export function isOwnShow(scan: Scan, at: number): boolean {
  if (findPronoun(normAt(scan, at))?.kind !== 'possessive' || isHearer(scan, at - 2)) return false;
  for (let i = at - 1; i > at - INTERVIEW_REACH && scan.classes[i] !== 'mark'; i--)
    if (isOfClass('interviewing', normAt(scan, i))) return false;
  return true;
}

/** "told [comedian Ben Roth] on his podcast": whose show it is. */
function isHearer(scan: Scan, end: number): boolean {
  let at = end;
  while (at > end - INTERVIEW_REACH && (scan.classes[at] === 'name' || scan.classes[at] === 'word')) at--;
  return scan.classes[end] === 'name' && isOfClass('telling', normAt(scan, at));
}
