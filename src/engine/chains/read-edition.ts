import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: "the latest Sunday edition of". */
const EDITION_REACH = 4;

/** "the Sunday edition of [the Courier]", "the website of [the Courier]", "our partners at [the Courier]": where the medium's name begins; `at` where no edition stands there. */
export function readEdition(scan: Scan, at: number): number {
  const limit = scan.sentences[scan.sentenceAt[at] ?? -1]?.end ?? at;
  for (let i = at + 1; i < limit && i <= at + EDITION_REACH; i++) {
    if (isOfClass('edition', normAt(scan, i)) && normAt(scan, i + 1) === 'of') return i + 2;
    if (
      isOfClass('of-us', normAt(scan, at)) &&
      isOfClass('fellow', normAt(scan, i)) &&
      normAt(scan, i + 1) === 'at'
    )
      return i + 2;
    if (scan.classes[i] === 'mark' || scan.classes[i] === 'verb') return at;
  }
  return at;
}
