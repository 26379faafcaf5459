import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { readBehind } from '../rules/read-behind';

/** Who stands behind the source is named at most so many tokens before the cue. */
const REACH = 40;

/** "The Courier, citing [two officials], reported", "Citing [two officials], the Courier reported": who stands behind the source, named before the cue. */
export function findBehind(scan: Scan, { source, cue, sentence }: Finding): TokenRange | null {
  const [first] = cue;
  const floor = scan.sentences[sentence]?.first ?? 0;
  if (!source || !first || source.first >= first.first || source.first - floor > REACH) return null;
  const leading = readBehind(scan, floor, source.first);
  if (leading && normAt(scan, source.first - 1) === ',' && isDescribed(scan, leading.end, source.first - 1))
    return leading.source;
  for (let i = source.first + 1; i < first.first && i < source.first + REACH; i++) {
    if (normAt(scan, i) !== ',' || scan.speechAt[i] !== -1) continue;
    const behind = readBehind(scan, i, first.first);
    if (behind) return behind.source;
  }
  return null;
}

/** "Citing two officials[, who asked not to be named], the Courier reported": nothing, or a relative clause. */
function isDescribed(scan: Scan, at: number, end: number): boolean {
  return at === end || scan.classes[normAt(scan, at) === ',' ? at + 1 : at] === 'rel';
}
