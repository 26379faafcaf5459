import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';

/** Whether the noun is what somebody does: "minister", "nurse", "spokesman". */
export function isJob({ kind }: SourceNoun): boolean {
  return kind === 'office' || kind === 'role' || kind === 'spokesperson';
}

/** Whether the word (lower case) says before a name who bears it: "Dr", "Minister", "nurse". */
export function leadsName(norm: string): boolean {
  const noun = findSourceNoun(norm);
  return findTitle(norm) !== null || (noun !== null && isJob(noun));
}
