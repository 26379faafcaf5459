import { isCommonGivenName, isGivenName } from '../../lexicon/given-names';
import { isAlsoSurname, isOrdinaryWord } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isTimeWord } from '../../lexicon/time-words';
import { findTitle } from '../../lexicon/titles';
import { findClosedWord, isAdverb, isVerbForm } from '../../lexicon/word-classes';
import { isInitial } from './is-initial';
import { leadsName } from './is-job';
import { isWeekday } from './is-weekday';
import type { Token } from './reading';

/**
 * The norms of words of the language that the article shows to be surnames, by a given name, a title or an initial before one:
 * "Ada [May]", "Senator [Little]", "Mira E. [Day]", "Ruveni [May], a nurse"; blocks set in title case show nothing.
 */
export function findSurnames(tokens: readonly Token[], titled: readonly boolean[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token?.capital || titled[token.block] || !isOfLanguage(token.norm)) continue;
    if (bearsSurname(tokens, at)) surnames.add(token.norm);
  }
  return surnames;
}

/** The word may stand for something else; a word for speakers, "Police", mostly does, but for some that many bear: "Banks". */
function isOfLanguage(norm: string): boolean {
  if (findSourceNoun(norm)) return isAlsoSurname(norm);
  return (
    isVerbForm(norm) || isAdverb(norm) || findReportingVerb(norm) !== null || findClosedWord(norm) !== null
  );
}

function bearsSurname(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (!before?.capital || before.block !== tokens[at]?.block) return false;
  // "Ada May Roth", "on Mr Day 4"
  if (behind?.block === before.block && (behind.capital || behind.kind === 'number')) return false;
  const { norm } = before;
  if (isCommonGivenName(norm) || isInitial(norm)) return true;
  if (isWeekday(tokens[at]?.norm ?? '')) return false;
  if (isPlace(norm) || isKnownOrganization(norm) || findClosedWord(norm)) return false;
  if (isGivenName(norm)) return true;
  if (findTitle(norm)) return !isTimeWord(tokens[at]?.norm ?? '');
  // "Small Hours, her third album"
  if (isOrdinaryWord(norm)) return false;
  // "[Dr] Ruveni May", "[minister] Ruveni May"
  return behind?.norm === ',' || leadsName(tokens[at - 2]?.norm ?? '');
}
