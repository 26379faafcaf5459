import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/**
 * A content that begins behind the preposition of its first phrase, with it: "And [on Friday night the crew left], she said", "recalled how
 * [on his first trip all was dark]"; or behind the "if" that it depends on, with that.
 */
export function fillStart(scan: Scan, content: readonly TokenRange[]): readonly TokenRange[] {
  const [opening, ...others] = content;
  if (opening && opensCondition(scan, opening))
    return [{ first: opening.first - 1, end: opening.end }, ...others];
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

/** "said if [there was a leak, the crew would pump]": what is said depends on it; "asked if [there was a leak]" is a question. */
function opensCondition(scan: Scan, { first, end }: TokenRange): boolean {
  if (!isOfClass('condition', normAt(scan, first - 1)) || scan.speechAt[first - 1] !== -1) return false;
  for (let i = first; i < end && scan.speechAt[i] === -1; i++) if (normAt(scan, i) === ',') return true;
  return false;
}
