import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import { isHuman } from '../names/name-run';
import { normAt, type Scan } from '../reading/scan';

/** "a [rebel] spokesman", "a [family] spokesman": of people, and of no body that was named. */
export function isOfPeople(scan: Scan, { range, head }: Mention): boolean {
  let at = range.first;
  while (at + 1 < range.end && normAt(scan, at + 1) !== head) at++;
  const word = normAt(scan, at);
  return scan.classes[at] === 'word' && findSourceNoun(word) !== null && isHuman(word);
}
