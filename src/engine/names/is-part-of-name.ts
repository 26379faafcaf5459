import { isBodyWord } from '../../lexicon/body-kinds';
import { isCommonGivenName, isGivenName } from '../../lexicon/given-names';
import { isOfNameClass, isOrdinaryWord } from '../../lexicon/names';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { isInitial } from '../reading/is-initial';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { NameLead } from './name-run';

/** "Tim Cook", "Martin Luther King", "Minister Baker", "Mr. King": a job that is a surname here, as its place at the end of a name shows. */
export function isSurnameHere(
  scan: Scan,
  at: number,
  first: number,
  end: number,
  lead: NameLead,
  isTitle: boolean,
): boolean {
  if (at !== end - 1) return false;
  const before = normAt(scan, at - 1);
  if (at > first) {
    if (isGivenName(before) || isInitial(before) || isOfNameClass('postposed-title', normAt(scan, at)))
      return true;
    // "Dr Ruveni [Bishop]", but "the Norwegian King"
    const borne = !isTitle || isOfNameClass('frequent-surname', normAt(scan, at));
    const other = isPlace(wordsOf(scan, at - 1, at)) || isDemonym(before);
    return borne && !other && !isOrdinaryWord(before) && !isBodyWord(before);
  }
  if (lead === 'honorific') return !isOfNameClass('addressed', normAt(scan, at));
  // "King said" may be somebody's surname; "the King said" is the king
  const alone = lead === null && at === first && scan.classes[at - 1] !== 'det';
  return alone || (lead !== null && !isTitle);
}

/** "Rep. [Earl] Holt", "[Lance] Holt said", "[Dean] Holt, 45": a title that is a given name here, as the one word behind it shows. */
export function isGivenHere(scan: Scan, at: number, end: number, lead: NameLead): boolean {
  const word = normAt(scan, at);
  const noun = findSourceNoun(word);
  if (at + 2 !== end || !isGivenName(word) || noun?.kind === 'office') return false;
  if (isGivenName(normAt(scan, at + 1)) || isPlace(wordsOf(scan, at, end))) return false;
  return lead !== null || noun === null || normAt(scan, end) === ',';
}

/** "[Democrat] Ines Roth", "Holt [Adviser] Ines Roth", "Council [Member] Ines Roth": what somebody is to others, before a name of two words. */
export function isMemberHere(scan: Scan, at: number, first: number, end: number, noun: SourceNoun): boolean {
  const next = normAt(scan, at + 1);
  if (noun.kind !== 'unnamed' || noun.plural || at + 2 >= end || isGivenName(normAt(scan, at))) return false;
  if (at > first && !isBodyWord(normAt(scan, at - 1))) return isCommonGivenName(next);
  return (
    !isOrdinaryWord(next) && !isBodyWord(normAt(scan, end - 1)) && !isOrdinaryWord(normAt(scan, end - 1))
  );
}
