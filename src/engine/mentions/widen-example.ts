import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Tokens: "leading right-wing bloggers and commentators" before "such as" has no more. */
const REACH = 12;

/** "Retailers such as [Holt Motors] said": with the crowd that the name is an example of. The same range elsewhere. */
export function widenExample(scan: Scan, range: TokenRange, floor: number): TokenRange {
  const such = range.first - 2;
  if (normAt(scan, such) !== 'such' || normAt(scan, such + 1) !== 'as') return range;
  const end = normAt(scan, such - 1) === ',' ? such - 1 : such;
  const first = nounPhraseBefore(scan, end, Math.max(floor, end - REACH));
  return first === -1 ? range : { first, end: range.end };
}
