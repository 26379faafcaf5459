import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isOrdinaryWord } from '../../lexicon/names';
import { findTitle } from '../../lexicon/titles';
import { isQuoteMark } from '../reading/pair-quote-marks';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: the words of a nickname are no more. */
const LONGEST_NICKNAME = 3;

/**
 * "Juan “[Chico]” Roth", "Sen. Juan ([Chico]) Roth": the end of the nickname's marks, where a given name or one with a title stands
 * before it and a surname behind; else `end`.
 */
export function behindNickname(scan: Scan, first: number, end: number): number {
  const opens = scan.tokens[end];
  if (!opens || !(isQuoteMark(opens) || opens.norm === '(')) return end;
  let given = first;
  while (given < end && findTitle(normAt(scan, given))) given++;
  const named = given > first || isGivenName(normAt(scan, given));
  if (given === end || end - given > 2 || !named) return end;
  for (let i = end + 1; i <= end + 1 + LONGEST_NICKNAME; i++) {
    const token = scan.tokens[i];
    if (!token || (token.kind !== 'word' && i === end + 1)) return end;
    if (!(opens.norm === '(' ? token.norm === ')' : isQuoteMark(token))) {
      if (!token.capital) return end;
      continue;
    }
    const particle = isOfClass('name-particle', normAt(scan, i + 1));
    const surname = scan.classes[particle ? i + 2 : i + 1] === 'name' && !isOrdinaryWord(normAt(scan, i + 1));
    return surname ? i + 1 : end;
  }
  return end;
}
