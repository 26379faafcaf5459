import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';

/** "a quiet, [bookish judge]": where a description goes on behind its first adjective and comma; -1 where none opens at the token. */
export function behindAdjectives(scan: Scan, at: number): number {
  const adjective = scan.classes[at] === 'det' && scan.classes[at + 1] === 'word';
  const parted = normAt(scan, at + 2) === ',' && scan.classes[at + 3] === 'word';
  return adjective && parted && !findSourceNoun(normAt(scan, at + 1)) ? at + 3 : -1;
}
