import { findPronoun } from '../../lexicon/word-classes';
import type { TokenRange } from '../rules/finding';
import { normAt, type Scan } from './scan';

/** Whether the words are "I" or "we": who speaks, and nobody that is spoken of. */
export function isFirstPerson(scan: Scan, words: TokenRange): boolean {
  return findPronoun(normAt(scan, words.first))?.person === 1;
}
