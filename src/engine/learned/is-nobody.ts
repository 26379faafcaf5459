import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Tokens: "neither of the two clubs" */
const LONGEST_NEITHER = 5;

/** "[no group] has claimed the attack", "[none of them] said", "[neither club] would say"; but "No 10 said", "[no one] disputes that". */
export function isNobody(scan: Scan, source: TokenRange | null, cue: TokenRange): boolean {
  if (isOfClass('denying', normAt(scan, cue.end - 1))) return false;
  if (!source) return isNoOne(scan, cue.first);
  const { first, end } = source;
  // "no one at [the firm] said"
  if (scan.classes[first - 1] === 'prep' && isNoOne(scan, first - 1)) return true;
  const word = normAt(scan, first);
  // "HOLT: [Nobody] knows": her words
  if (normAt(scan, first - 1) === ':') return false;
  // "none other than Holt"
  const nobody = isOfClass('nobody', word) && normAt(scan, first + 1) !== 'other';
  if (!nobody || first > cue.first) return false;
  if (word === 'neither') return end - first <= LONGEST_NEITHER;
  return word !== 'no' || (end - first > 1 && scan.classes[first + 1] !== 'num');
}

/** "no one" stands right before the token. */
function isNoOne(scan: Scan, at: number): boolean {
  return normAt(scan, at - 1) === 'one' && normAt(scan, at - 2) === 'no';
}
