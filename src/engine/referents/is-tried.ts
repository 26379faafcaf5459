import { isOfClass } from '../../lexicon/grammar';
import { normAt } from '../reading/scan';
import type { Discourse } from './discourse';
import { isCalledOther } from './is-called-other';
import type { Referent } from './referent';

/** Times that the text speaks of somebody before it has told of the charge. */
const APPEARANCES = 4;

/** "A man charged with theft said … ¶ Ben Holt denies theft": both stand in one trial, and the named one has no office in it. */
export function areTried({ scan }: Discourse, described: Referent, named: Referent): boolean {
  const { first, end } = described.range;
  let tried = false;
  for (let i = first; i < end; i++) tried ||= isOfClass('tried', normAt(scan, i));
  if (!tried || isCalledOther(described, named)) return false;
  for (const { phrase } of named.appearances.slice(0, APPEARANCES)) {
    const sentence = scan.sentences[phrase.sentence] ?? { first: 0, end: 0 };
    for (let i = sentence.first; i < sentence.end; i++)
      if (scan.speechAt[i] === -1 && isOfClass('tried', normAt(scan, i))) return true;
  }
  return false;
}
