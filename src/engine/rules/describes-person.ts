import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { isSomebody } from '../names/is-somebody';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/** "Holt, [Vestra’s chief executive], …", "Holt, [MP for Sund], …", "Holt, [of the Sund Institute], …": behind a name and its comma. */
export function describesPerson(scan: Scan, comma: number, end: number): boolean {
  if (scan.classes[comma - 1] !== 'name' && scan.classes[comma - 1] !== 'num') return false;
  const at = comma + 1;
  if (isOfClass('owner', normAt(scan, at))) return belongsToBody(scan, at + 1, end);
  const head = headOf(scan, at, readNounPhrase(scan, at, end));
  const word = normAt(scan, head);
  return findTitle(word) !== null || isSomebody(word);
}

/** "of [the Sund Institute]", "from [the union]", but not "of [the 40 men]", "from [the air]" */
function belongsToBody(scan: Scan, at: number, end: number): boolean {
  const first = scan.classes[at] === 'det' ? at + 1 : at;
  const head = headOf(scan, at, readNounPhrase(scan, at, end));
  return scan.classes[first] === 'name' || findSourceNoun(normAt(scan, head))?.kind === 'organization';
}
