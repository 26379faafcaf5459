import { findPronoun } from '../../lexicon/word-classes';
import type { TokenRange } from '../rules/finding';
import { normAt, type Scan } from './scan';

/** Whether the words are "I" or "we", or begin with "my" or "our": who speaks, or is spoken of as his. */
export function isFirstPerson(scan: Scan, words: TokenRange): boolean {
  return findPronoun(normAt(scan, words.first))?.person === 1;
}

/** Whether somebody speaks of himself there: "I", "our". */
export function speaksOfSelf(scan: Scan, { first, end }: TokenRange): boolean {
  return scan.norms.slice(first, end).some((word) => findPronoun(word)?.person === 1);
}
