import { isOfClass } from '../../lexicon/grammar';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { type Behind, namesSource, readBehind } from '../rules/read-behind';

/** Who stands behind the source is named at most so many tokens before the cue. */
const REACH = 40;

/** "The Courier, citing [two officials], reported", "Citing [two officials], the Courier reported": who stands behind the source, named before the cue. */
export function findBehind(scan: Scan, { source, cue, sentence }: Finding): TokenRange | null {
  const [first] = cue;
  const floor = scan.sentences[sentence]?.first ?? 0;
  if (!source || !first || source.first >= first.first || source.first - floor > REACH) return null;
  const leading = readBehind(scan, floor, source.first) ?? behindOpening(scan, floor, source.first);
  // "Citing “people close to the talks,” the Courier said"
  const quoted = normAt(scan, source.first - 1) === '"';
  const comma = quoted ? source.first - 2 : source.first - 1;
  const ends = leading && (isDescribed(scan, leading.end, comma) || (quoted && leading.end === source.first));
  if (ends && normAt(scan, comma) === ',') return leading.source;
  for (let i = source.first + 1; i < first.first && i < source.first + REACH; i++) {
    if (normAt(scan, i) !== ',' || scan.speechAt[i] !== -1) continue;
    const behind = readBehind(scan, i, first.first);
    if (behind) return behind.source;
  }
  return citedBefore(scan, source.end, first.first);
}

/** "In May, [citing two officials], the Courier reported": behind what opens the sentence. */
function behindOpening(scan: Scan, floor: number, limit: number): Behind | null {
  let at = floor;
  while (at < limit && normAt(scan, at) !== ',') at++;
  return scan.speechAt[at] === -1 ? readBehind(scan, at, limit) : null;
}

/** "The Courier story cited [two officials] and said": named by the verb before. */
function citedBefore(scan: Scan, from: number, cue: number): TokenRange | null {
  if (normAt(scan, cue - 1) !== 'and') return null;
  for (let i = cue - 2; i >= from && scan.classes[i] !== 'mark'; i--) {
    if (!isOfClass('quoting', normAt(scan, i)) || scan.speechAt[i] !== -1) continue;
    const end = readNounPhrase(scan, i + 1, cue - 1);
    return end === cue - 1 && namesSource(scan, i + 1, end) ? { first: i + 1, end } : null;
  }
  return null;
}

/** "Citing two officials[, who asked not to be named], the Courier reported": nothing, or a relative clause. */
function isDescribed(scan: Scan, at: number, end: number): boolean {
  return at === end || scan.classes[normAt(scan, at) === ',' ? at + 1 : at] === 'rel';
}
