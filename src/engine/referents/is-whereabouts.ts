import { isBodyWord } from '../../lexicon/body-kinds';
import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass } from '../../lexicon/names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isHuman } from './is-human';
import type { Referent } from './referent';

/** "the house in Mill Road", "a clerk from Lenham": a name that the text has only for where something is or comes from. */
export function isWhereabouts(
  scan: Scan,
  { kind, mention, speaks, nouns, name, appearances }: Referent,
): boolean {
  if (kind !== 'organization' || !mention?.named || mention.organization || speaks || nouns.size > 0)
    return false;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (last.length < name.length && isOfNameClass('thing', last) && !isBodyWord(last)) return true;
  return appearances.every(({ phrase: { range } }) => {
    const lead = leadOf(scan, range);
    return leadsInto(scan, lead) || leadsFrom(scan, lead);
  });
}

/** "was hurt in Lenham", "the village of Lenham": a place, whatever else is meant. */
export function isPlaceAlone(scan: Scan, referent: Referent): boolean {
  if (!isWhereabouts(scan, referent)) return false;
  return referent.appearances.every(({ phrase: { range } }) => leadsInto(scan, leadOf(scan, range)));
}

function leadOf({ classes }: Scan, { first }: TokenRange): number {
  return classes[first - 1] === 'det' ? first - 2 : first - 1;
}

/** "in", "near", "the village of" */
function leadsInto(scan: Scan, lead: number): boolean {
  const word = normAt(scan, lead);
  // "shares in Sund Power": no place
  if (isOfClass('at-place', word)) return !isOfClass('held-in', normAt(scan, lead - 1));
  return word === 'of' && isOfClass('place-of', normAt(scan, lead - 1));
}

function leadsFrom(scan: Scan, lead: number): boolean {
  const word = normAt(scan, lead);
  return (word === 'to' && isSecondPlace(scan, lead)) || (word === 'from' && isMoved(scan, lead - 1));
}

/** "moved [from Velden to] Tarn" */
function isSecondPlace(scan: Scan, to: number): boolean {
  let at = to - 1;
  while (scan.classes[at] === 'name') at--;
  return at < to - 1 && normAt(scan, at) === 'from';
}

/** "[who moved] from Velden", "after [moving] from Velden", "a [clerk] from Velden", but not "letters came from Vestra". */
function isMoved(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  if (kind === 'gerund' || (scan.classes[at - 1] === 'prep' && normAt(scan, at).endsWith('ing'))) return true;
  if (kind === 'verb') return isSomebody(scan, at - 1);
  const noun = findSourceNoun(normAt(scan, at));
  return noun !== null && isHuman(noun);
}

/** "who", "she", "Holt", "she had": right before a verb. */
function isSomebody(scan: Scan, at: number): boolean {
  const kind = scan.classes[scan.classes[at] === 'aux' ? at - 1 : at];
  return kind === 'rel' || kind === 'pron' || kind === 'name';
}
