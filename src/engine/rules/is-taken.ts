import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/** "faces [claims] that", "[Claims] that the pier …": a plural noun, though it may be a verb elsewhere. */
export function isTaken(scan: Scan, at: number): boolean {
  if (!isOfClass('claims-or-verb', normAt(scan, at))) return false;
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at && normAt(scan, at + 1) === 'that';
  return opens || isOfClass('takes-claims', normAt(scan, at - 1));
}
