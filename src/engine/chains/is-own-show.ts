import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: "an interview with Ada Holt on [her podcast]": hers who asks. */
const INTERVIEW_REACH = 8;

/** "on [her] podcast": of whoever speaks there, and no other medium; but "an interview with Ada Holt on [her] podcast". */
export function isOwnShow(scan: Scan, at: number): boolean {
  if (findPronoun(normAt(scan, at))?.kind !== 'possessive') return false;
  for (let i = at - 1; i > at - INTERVIEW_REACH && scan.classes[i] !== 'mark'; i--)
    if (isOfClass('interviewing', normAt(scan, i))) return false;
  return true;
}
