import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import { mediumBefore } from './medium-before';

/**
 * "faces [claims] that", "[Claims] that the pier …", "asked about press [reports] that", "[fears] among crews that": a noun, though it may be a verb
 * elsewhere.
 */
export function isTaken(scan: Scan, at: number): boolean {
  if (mediumBefore(scan, at)) return true;
  if (!isOfClass('claims-or-verb', normAt(scan, at))) return false;
  if (normAt(scan, at + 1) === 'among') return true;
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at && normAt(scan, at + 1) === 'that';
  const before = normAt(scan, at - 1);
  return opens || isOfClass('takes-claims', before) || isOfClass('hears-claims', before);
}
