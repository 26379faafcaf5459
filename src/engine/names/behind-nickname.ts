import { isGivenName } from '../../lexicon/given-names';
import { isOrdinaryWord } from '../../lexicon/names';
import { isQuoteMark } from '../reading/pair-quote-marks';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: the words of a nickname are no more. */
const LONGEST_NICKNAME = 3;

/** "Juan “[Chico]” Roth": the end of the nickname's quotation marks, where a given name stands before it and a surname behind; else `end`. */
export function behindNickname(scan: Scan, first: number, end: number): number {
  const opens = scan.tokens[end];
  if (!opens || !isQuoteMark(opens) || end - first > 2 || !isGivenName(normAt(scan, first))) return end;
  for (let i = end + 1; i <= end + 1 + LONGEST_NICKNAME; i++) {
    const token = scan.tokens[i];
    if (!token || (token.kind !== 'word' && i === end + 1)) return end;
    if (!isQuoteMark(token)) {
      if (!token.capital) return end;
      continue;
    }
    const surname = scan.classes[i + 1] === 'name' && !isOrdinaryWord(normAt(scan, i + 1));
    return surname ? i + 1 : end;
  }
  return end;
}
