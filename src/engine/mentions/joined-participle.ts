import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/** "a note written for the mayor and [seen] by the crew": a second participle that hangs on the same noun. */
export function isJoinedParticiple(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'verb' || normAt(scan, at - 1) !== 'and' || normAt(scan, at + 1) !== 'by')
    return false;
  return looksPassive(normAt(scan, at));
}

/** "sold", "written": what may be the participle of a passive. */
export function looksPassive(word: string): boolean {
  return (
    word.endsWith('ed') ||
    word.endsWith('en') ||
    word.endsWith('ade') ||
    word.endsWith('eld') ||
    isOfClass('participle', word)
  );
}
