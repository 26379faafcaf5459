import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import { isHuman } from './is-human';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "a clerk from [Velden]", "two boats off [Tarn]": a name that so far has only said where somebody or something is or comes from. */
export function onlySaysWhere(scan: Scan, { appearances }: Referent): boolean {
  return appearances.length > 0 && appearances.every(({ phrase }) => saysWhere(scan, phrase));
}

function saysWhere(scan: Scan, { range, role }: Phrase): boolean {
  if (role !== 'oblique') return false;
  const at = range.first - 1;
  const lead = normAt(scan, at);
  if (isOfClass('at-place', lead)) return true;
  if (lead === 'to') return isSecondPlace(scan, at);
  return isOfClass('at-place-moved', lead) && isMoved(scan, at - 1);
}

/** "moved [from Velden to] Tarn" */
function isSecondPlace(scan: Scan, to: number): boolean {
  let at = to - 1;
  while (scan.classes[at] === 'name') at--;
  return at < to - 1 && normAt(scan, at) === 'from';
}

/** "[who moved] from Velden", "a [clerk] from Velden", but not "letters came from Vestra", "shares in Vestra". */
function isMoved(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  if (kind === 'gerund') return true;
  if (kind === 'verb') return isSomebody(scan, at - 1);
  const noun = findSourceNoun(normAt(scan, at));
  return noun !== null && isHuman(noun);
}

/** "who", "she", "Holt", "she had": right before a verb. */
function isSomebody(scan: Scan, at: number): boolean {
  const kind = scan.classes[scan.classes[at] === 'aux' ? at - 1 : at];
  return kind === 'rel' || kind === 'pron' || kind === 'name';
}
