import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/**
 * A content that begins behind the preposition of its first phrase, with it: "And [on Friday night the crew left], she said", "recalled how
 * [on his first trip all was dark]".
 */
export function fillStart(scan: Scan, content: readonly TokenRange[]): readonly TokenRange[] {
  const [opening, ...others] = content;
  if (!opening || scan.classes[opening.first - 1] !== 'prep' || scan.speechAt[opening.first - 1] !== -1)
    return content;
  const first = opening.first - 1;
  const sentence = scan.sentences[scan.sentenceAt[first] ?? -1];
  const led =
    sentence?.first === first ||
    scan.classes[first - 1] === 'conj' ||
    scan.classes[first - 1] === 'that' ||
    isOfClass('question', normAt(scan, first - 1));
  return led && scan.sentenceAt[opening.first] === scan.sentenceAt[first]
    ? [{ first, end: opening.end }, ...others]
    : content;
}
