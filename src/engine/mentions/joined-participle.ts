import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
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

/** "an e-mail [leaked] to the Courier", "a brief [sent] to lawmakers", "an officer [deployed] to the town" */
export function isHandedTo(scan: Scan, at: number): boolean {
  const next = scan.classes[at + 2];
  const led = scan.classes[at - 1] === 'word' && findSourceNoun(normAt(scan, at - 1)) !== null;
  // "refused to [hear]"
  const noun = next === 'word' && findSourceNoun(normAt(scan, at + 2)) !== null;
  const leads = next === 'det' || next === 'name' || next === 'pron' || noun;
  return led && looksPassive(normAt(scan, at)) && leads;
}
