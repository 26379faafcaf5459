import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from './scan';

/** "most [followed] the union": a word that no list has, in -ed, which may be a verb or participle; but no "need", no "shed". */
export function looksPast(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return (
    scan.classes[at] === 'word' &&
    word.endsWith('ed') &&
    !findSourceNoun(word) &&
    !isOfClass('never-past', word)
  );
}
