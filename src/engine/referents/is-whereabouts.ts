import { isBodyWord } from '../../lexicon/body-kinds';
import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass } from '../../lexicon/names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
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
  return appearances.every((each) => leadsToPlace(scan, leadOf(scan, each)));
}

/** "a plant near Lenham", "the streets of Lenham": whereabouts at which nobody works, as "a pilot from Norwing" does. */
export function isOnlyPlace(scan: Scan, referent: Referent): boolean {
  return (
    isWhereabouts(scan, referent) &&
    !referent.appearances.some((each) => normAt(scan, leadOf(scan, each)) === 'from')
  );
}

/** The word before a name and its article. */
function leadOf(scan: Scan, { phrase: { range } }: Referent['appearances'][number]): number {
  return scan.classes[range.first - 1] === 'det' ? range.first - 2 : range.first - 1;
}

function leadsToPlace(scan: Scan, lead: number): boolean {
  const word = normAt(scan, lead);
  // "shares in Sund Power": no place
  if (isOfClass('at-place', word)) return !isOfClass('held-in', normAt(scan, lead - 1));
  if (word === 'to') return isSecondPlace(scan, lead);
  if (word === 'of') return isOfClass('place-of', normAt(scan, lead - 1));
  return word === 'from' && isMoved(scan, lead - 1);
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
