import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** "had said", "has said", "once said", "famously said": on another occasion, or on many; without `perfect` not "has said", which is news as well. */
export function isEarlier(scan: Scan, { sentence, cue, content }: Finding, perfect = true): boolean {
  const first = scan.sentences[sentence]?.first ?? 0;
  // "Asked about the board, which has left, she replied": the auxiliary of another verb
  let own = true;
  for (let i = (cue[0]?.end ?? first + 1) - 1; i >= first; i--) {
    const word = normAt(scan, i);
    if (content.some((piece) => i >= piece.first && i < piece.end)) continue;
    if (i < (cue[0]?.first ?? first) && scan.classes[i] === 'mark') own = false;
    if (
      scan.speechAt[i] === -1 &&
      ((own && isOfClass('have', word) && (perfect || word === 'had')) || isOfClass('earlier', word))
    )
      return true;
  }
  return false;
}
