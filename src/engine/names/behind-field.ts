import { isCommonGivenName, isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isAlsoSurname, isOrdinaryWord } from '../../lexicon/names';
import { isOrganizationWord } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findTitle } from '../../lexicon/titles';
import { leadsName } from '../reading/is-job';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { isAcronym } from './name-run';

/** Tokens: so far behind its office a field ends: "Minister of [Housing, Planning and Urban Affairs]". */
const OFFICE_REACH = 8;

/** A name behind an office has at most so many words: "Superintendent of Police Ines Mira Roth". */
const LONGEST_NAME = 3;

/**
 * "Superintendent of [Police] Ines Roth", "Minister for [Older People] Ines Roth": where the name begins behind what an office
 * deals with; `at` where the capitalised words from there to `end` are no such thing.
 */
export function behindField(scan: Scan, at: number, end: number): number {
  if (end - at < 3 || !isOfOffice(scan, at)) return at;
  let first = at;
  while (end - first > 2 && isOfField(scan, first)) first++;
  return first > at && isPersonal(scan, first, end) ? first : at;
}

/** Behind "of" or "for" and an office, and at most the first words of the field: "Minister of the", "Secretary for Health and". */
function isOfOffice(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - OFFICE_REACH && scan.sentenceAt[i] === scan.sentenceAt[at]; i--) {
    const word = normAt(scan, i);
    if (word === 'of' || word === 'for') return leadsName(normAt(scan, i - 1)) || sits(scan, i - 1);
    const inside = scan.classes[i] === 'name' && isOfField(scan, i);
    if (!inside && word !== 'the' && word !== 'and' && word !== ',') return false;
  }
  return false;
}

/** "[Member] of Parliament", "[Member] for Sund" */
function sits(scan: Scan, at: number): boolean {
  return normAt(scan, at) === 'member';
}

function isOfField(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  if (isCommonGivenName(word)) return false;
  return isOfClass('portfolio', word) || isOrganizationWord(word) || isOrdinaryWord(word);
}

/** Words of a person's name: no title, place, body or acronym among them, and the first no word of the language. */
function isPersonal(scan: Scan, first: number, end: number): boolean {
  if (end - first > LONGEST_NAME) return false;
  const opening = normAt(scan, first);
  if (isOrdinaryWord(opening) && !isGivenName(opening)) return false;
  for (let i = first; i < end; i++) {
    const word = normAt(scan, i);
    const name = wordsOf(scan, i, i + 1);
    if (i > first && isAlsoSurname(word)) continue;
    const other = isOrganizationWord(word) || isOfClass('portfolio', word) || findTitle(word) !== null;
    if (other || isPlace(name) || isAcronym(name)) return false;
  }
  return true;
}
