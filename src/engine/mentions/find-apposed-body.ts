import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isLikelySurname } from '../../lexicon/names';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { People } from '../names/collect-people';
import { isAcronym } from '../names/name-run';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isAppositionMark } from './find-person';

/**
 * "its biggest shareholder, [Sund Capital]", "the ship's owners, [Sund Holdings]": the body that a description of somebody turns out to
 * be; `null` where no body's name stands behind it.
 */
export function findApposedBody(scan: Scan, range: TokenRange, people: People): TokenRange | null {
  let at = range.first + 1;
  while (at < range.end && !isAppositionMark(normAt(scan, at)) && !isNamed(scan, at)) at++;
  const first = isNamed(scan, at) ? at : nameStart(scan, at + 1);
  const head = headOf(scan, range.first, at);
  if (first >= range.end || head === -1 || scan.classes[head] === 'name' || scan.classes[first] !== 'name')
    return null;
  let end = first;
  while (end < range.end && isPartOfName(scan, end)) end++;
  const closes = end === range.end || scan.classes[end] === 'mark' || scan.classes[end] === 'rel';
  const word = normAt(scan, head);
  const kind = findSourceNoun(word)?.kind;
  const trades = isOfClass('trading', word);
  const somebody =
    trades || (kind !== undefined && kind !== 'organization' && kind !== 'document' && kind !== 'statement');
  const name = { first, end };
  // "the regulator, the [KBA]"
  if (closes && kind === 'organization' && end === first + 1 && isAcronym(wordsOf(scan, first, end)))
    return name;
  const body = kind === 'medium' || isBody(scan, name) || (trades && isNobodys(scan, name, people));
  return closes && somebody && body ? name : null;
}

/** "its rival [Vestra Works]": the name stands right behind what its bearer does. */
function isNamed(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'name' && isOfClass('trading', normAt(scan, at - 1));
}

/** ", [Sund Live]", ", the [Sund Fund]" */
function nameStart(scan: Scan, at: number): number {
  return scan.classes[at] === 'det' && scan.classes[at + 1] === 'name' ? at + 1 : at;
}

/** "Holt [&] Roth", "Fishers[’] Union" */
function isPartOfName(scan: Scan, at: number): boolean {
  const joint = normAt(scan, at) === '&' || scan.classes[at] === 'poss';
  return scan.classes[at] === 'name' || (joint && scan.classes[at + 1] === 'name');
}

/** "the promoter, [Sund Live]", "the owner, [Vestra]": a name that no person bears. */
function isNobodys(scan: Scan, { first, end }: TokenRange, people: People): boolean {
  for (let i = first; i < end; i++) if (people.at(i) || findSourceNoun(normAt(scan, i))) return false;
  if (end === first + 1 && (isLikelySurname(normAt(scan, first)) || isWho(scan, end))) return false;
  return !isGivenName(normAt(scan, first)) && !isPlace(wordsOf(scan, first, end));
}

/** "Zoruk, [who] lives in Marlow," */
function isWho(scan: Scan, at: number): boolean {
  return normAt(scan, at) === 'who' || (scan.classes[at] === 'mark' && normAt(scan, at + 1) === 'who');
}

function isBody(scan: Scan, { first, end }: TokenRange): boolean {
  return isKnownOrganization(wordsOf(scan, first, end)) || isOrganizationWord(normAt(scan, end - 1));
}
