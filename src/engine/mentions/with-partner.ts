import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { holdsName } from './read-marks';

/** Tokens of a name that opens a sentence: "Ines Roth" at least. */
const SHORTEST_NAME = 2;

/**
 * "Ines Roth, who runs the shop, and [her husband, Omar Veld,] said": both, where the sentence opens with the first name and tells
 * between commas no more than what she is. The same range elsewhere.
 */
export function withPartner(scan: Scan, source: TokenRange, floor: number): TokenRange {
  const and = source.first - 1;
  if (normAt(scan, and) !== 'and' || normAt(scan, and - 1) !== ',') return source;
  if (!holdsName(scan, source.first, source.end)) return source;
  let at = floor;
  while (scan.classes[at] === 'name') at++;
  if (at - floor < SHORTEST_NAME || at >= and - 1) return source;
  while (at < and - 1) {
    if (normAt(scan, at) !== ',' || !opensDescription(scan, at + 1)) return source;
    do at++;
    while (at < and - 1 && scan.classes[at] !== 'mark');
  }
  return { first: floor, end: source.end };
}

/** "[the] owner", "[34]", "[who] runs it", "[of] Sund" */
function opensDescription(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return (
    kind === 'det' ||
    kind === 'num' ||
    kind === 'rel' ||
    kind === 'prep' ||
    isOfClass('possessor', normAt(scan, at))
  );
}
