import { isOfClass } from '../../lexicon/grammar';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';
import { findOwnVerb } from './find-own-verb';

/**
 * "Those who knew [the couple were shocked]": a relative clause on the subject of the sentence, and a content that has taken the sentence's only
 * verb; but "It was Holt who said [the pier was shut]", "Those who knew [the pier was shut] stayed".
 */
export function takesMainVerb(scan: Scan, cue: TokenRange, content: TokenRange): boolean {
  if (scan.classes[cue.first - 1] !== 'rel' || content.first < cue.end) return false;
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  if (!sentence || content.end < sentence.end - 1) return false;
  if (
    scan.classes[cue.first - 2] === 'mark' ||
    holdsVerb(scan, { first: sentence.first, end: cue.first - 1 })
  )
    return false;
  let verbs = 0;
  // "are less sure [what] they saw"
  for (let i = content.first; i < content.end && !isOfClass('indirect-question', normAt(scan, i)); i++)
    if (scan.speechAt[i] !== -1 || (isFiniteAt(scan, i) && !isFiniteAt(scan, i - 1))) verbs++;
  return verbs <= 1 && cue.first - 1 > sentence.first && findOwnVerb(scan, content) === -1;
}
