import { findSourceNoun } from '../../lexicon/source-nouns';
import { isHuman } from './name-run';

/** Whether the word (lower case) is what one is called: "mayor", "resident"; "residents" are not told by one name. */
export function isSomebody(norm: string): boolean {
  return isHuman(norm) && !findSourceNoun(norm)?.plural;
}
