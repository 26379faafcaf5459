import { isBodyWord } from '../../lexicon/body-kinds';
import { isCommonGivenName, isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass, isOrdinaryWord } from '../../lexicon/names';
import { isOrganizationWord } from '../../lexicon/organizations';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { findClosedWord } from '../../lexicon/word-classes';
import { isDash } from '../reading/is-dash';
import { isInitial } from '../reading/is-initial';
import { isJob } from '../reading/is-job';
import { isTrade } from '../reading/is-trade';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { behindField } from './behind-field';
import { behindNickname } from './behind-nickname';
import { causeEnd } from './cause-name';
import { ENDING } from './closes-name';
import { isGivenHere, isMemberHere, isSurnameHere } from './is-part-of-name';
import { opensWithTrade } from './opens-with-trade';
import { bareRun, splitList } from './split-list';

/** What stands before a name: a title or job; a "maker" may be a firm as well. */
export type NameLead = 'honorific' | 'title' | 'role' | 'maker' | null;

/** Capitalised words that make one name, without the titles before them. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  /** The first of its titles, or `first`. */
  readonly start: number;
  readonly lead: NameLead;
  /** By the title: "Mrs", "spokesman", "son". */
  readonly gender: 'm' | 'f' | null;
  /** Norm of the title or noun right before the name, or "". */
  readonly leader: string;
}

/** All names of the article, in order. */
export function readNameRuns(scan: Scan): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    const cause = causeEnd(scan, at);
    if (cause > at) {
      runs.push(bareRun(at, cause));
      at = cause - 1;
      continue;
    }
    if (scan.classes[at] !== 'name') continue;
    const end = runEnd(scan, at);
    for (const run of splitList(scan, stripTitles(scan, at, beforePostnominal(scan, at, end))))
      if (run.end > run.first) runs.push(run);
    at = end - 1;
  }
  return runs;
}

function runEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < scan.tokens.length && scan.sentenceAt[end] === scan.sentenceAt[at]) {
    if (scan.classes[end] === 'name') end++;
    else if (isOfClass('name-particle', normAt(scan, end)) && scan.classes[end + 1] === 'name') end += 2;
    else if (
      isOfClass('name-particle', normAt(scan, end)) &&
      isOfClass('name-particle', normAt(scan, end + 1)) &&
      scan.classes[end + 2] === 'name'
    )
      end += 3;
    else {
      const behind = behindNickname(scan, at, end);
      if (behind === end) break;
      end = behind;
    }
  }
  return end;
}

/** "Ines Roth [KC]", "Ines Roth [MP]": where the name ends before it; but "Sund North MP" names nobody. */
function beforePostnominal(scan: Scan, at: number, end: number): number {
  const word = normAt(scan, end - 1);
  if (end - at < 3 || !isOfNameClass('postnominal', word) || !isInCapitals(scan, end - 1)) return end;
  const given = scan.norms.slice(at, end - 2).some(isGivenName);
  return given || !findSourceNoun(word) ? end - 1 : end;
}

function isInCapitals(scan: Scan, at: number): boolean {
  const text = wordsOf(scan, at, at + 1);
  return text === text.toUpperCase();
}

/** "French President Emmanuel Macron" → the name, and that a title stood before it. */
function stripTitles(scan: Scan, at: number, end: number): NameRun {
  let first = opensWithTrade(scan, at) ? at + 1 : at;
  const before = leaderBefore(scan, at);
  let lead: NameLead = before
    ? isOfNameClass('may-be-body', normAt(scan, at - 1)) && !isByPerson(scan, at - 2)
      ? 'maker'
      : 'role'
    : null;
  let gender = before?.gender ?? null;
  let leader = before ? normAt(scan, at - 1) : '';
  const behind = behindField(scan, at, end);
  if (behind > at) {
    first = behind;
    lead = 'title';
    leader = normAt(scan, behind - 1);
  }
  for (let i = behind; i < end; i++) {
    const word = normAt(scan, i);
    const title = findTitle(word);
    const noun = title ? null : findSourceNoun(word);
    const role =
      title !== null ||
      (noun !== null && (isJob(noun) || isMemberHere(scan, i, first, end, noun))) ||
      isOfficeAcronym(scan, i) ||
      isOfNameClass('title-more', word) ||
      isParent(scan, i, end);
    // "Federal Port Bureau Alexander Holt": the name begins behind the last word of the organization.
    const body = isOrganizationWord(word) && i + 2 < end && isCommonGivenName(normAt(scan, i + 1));
    const named =
      endsAsFirm(scan, end) ||
      (i + 1 < end && isBodyWord(normAt(scan, i + 1)) && (title === null || isInsideBody(scan, i, at, end)));
    if (!(role || body) || named || isSurnameHere(scan, i, first, end, lead, title !== null)) continue;
    if (isGivenHere(scan, i, end, lead)) break;
    first = i + 1;
    lead = isOfNameClass('honorific', word) ? 'honorific' : 'title';
    gender = title?.gender ?? noun?.gender ?? gender;
    leader = word;
  }
  for (let i = first; i < end - 1; i++) if (isCompound(normAt(scan, i))) first = i + 1;
  while (first + 2 < end && isDemonym(normAt(scan, first)) && isGivenName(normAt(scan, first + 1))) first++;
  first = skipOffice(scan, skipOpening(scan, first, end), end);
  return { first, end, start: before ? at - 1 : at, lead, gender, leader };
}

/** "Trader Holt’s" */
function endsAsFirm(scan: Scan, end: number): boolean {
  return normAt(scan, end - 1) === ENDING;
}

/** "the nurse Ines Roth": a noun of people with a small letter, right before the name. */
function leaderBefore(scan: Scan, at: number): { readonly gender: 'm' | 'f' | null } | null {
  if (scan.classes[at - 1] !== 'word' || scan.sentenceAt[at - 1] !== scan.sentenceAt[at]) return null;
  const word = normAt(scan, at - 1);
  const human = isHuman(word) || (isOfNameClass('may-be-body', word) && isByPerson(scan, at - 2));
  return human && !isTrade(scan, at - 1) ? (findTitle(word) ?? findSourceNoun(word)) : null;
}

/** "[veteran] producer Ines Roth": what only people are, before what a firm may be as well. */
function isByPerson(scan: Scan, at: number): boolean {
  const noun = scan.classes[at] === 'word' ? findSourceNoun(normAt(scan, at)) : null;
  return noun?.kind === 'unnamed' && !noun.plural;
}

/** Whether the word (lower case) names people by themselves, neither what they wrote nor the body that they form. */
export function isHuman(norm: string): boolean {
  if (findTitle(norm) || isOfNameClass('human', norm)) return true;
  const kind = findSourceNoun(norm)?.kind;
  return kind !== undefined && !OF_NO_PEOPLE.has(kind);
}

const OF_NO_PEOPLE: ReadonlySet<SourceNoun['kind']> = new Set([
  'organization',
  'document',
  'statement',
  'medium',
]);

/** "[Mum] Ines Roth", "[Dad-of-two] Ben Roth": what somebody is to others, before the given name. */
function isParent(scan: Scan, at: number, end: number): boolean {
  const word = normAt(scan, at);
  const opens = scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at;
  const relative = findSourceNoun(word.split('-of-', 1)[0] ?? '')?.kind === 'relative';
  return opens && relative && at + 1 < end && isGivenName(normAt(scan, at + 1));
}

/** "Holt [Star] Lines": a capital that such a job has only in a body's name, whose last word follows. */
function isInsideBody(scan: Scan, at: number, first: number, end: number): boolean {
  const word = normAt(scan, at);
  const job = findSourceNoun(word)?.kind === 'role' && !isOfNameClass('addressed', word);
  return job && at > first && at + 2 === end;
}

/** "PM Ines Roth" */
function isOfficeAcronym(scan: Scan, at: number): boolean {
  return isInCapitals(scan, at) && isOfNameClass('office-acronym', normAt(scan, at));
}

/** "Sund-based Ines Roth" */
function isCompound(norm: string): boolean {
  const hyphen = norm.lastIndexOf('-');
  return hyphen > 0 && isOfNameClass('compound', norm.slice(hyphen + 1));
}

/** "Unlike Roth", "SUND (AP) — To Ada Roth", "one reason: Although Roth": a small word whose capital only begins the sentence or a part of it. */
function skipOpening(scan: Scan, first: number, end: number): number {
  const before = normAt(scan, first - 1);
  const opens = before === ':' || isDash(before) || scan.sentenceAt[first - 1] !== scan.sentenceAt[first];
  return opens && end - first > 1 && findClosedWord(normAt(scan, first)) && !isGivenName(normAt(scan, first))
    ? first + 1
    : first;
}

/** "Secretary of [State] Ines Roth": what ends an office's name is no given name. */
function skipOffice(scan: Scan, first: number, end: number): number {
  for (let i = first; i + 2 < end; i++) {
    const word = normAt(scan, i);
    if (isGivenName(word) || isInitial(word)) return first;
    const office =
      isOrganizationWord(word) ||
      isPlace(wordsOf(scan, i, i + 1)) ||
      isOrdinaryWord(word) ||
      isAcronym(wordsOf(scan, i, i + 1));
    if (office && isCommonGivenName(normAt(scan, i + 1))) return i + 1;
  }
  return first;
}

/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 7;

/** "DHC-2", "CX-9": a thing of its series. */
export const MODEL = /-\d+$/;

/** "TSA", "SAG-AFTRA", but no initials of a person: "J.R.", and nothing that is made: "DHC-2" */
export function isAcronym(word: string): boolean {
  return (
    word.length >= 2 &&
    word.length <= 2 * LONGEST_ACRONYM &&
    !word.includes('.') &&
    !MODEL.test(word) &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase() &&
    !isOfNameClass('suffix', word.toLowerCase())
  );
}

/** How many words (norms) a name has, without the particles before its last: "Van den Berg" is one. */
export function countWords(words: readonly string[]): number {
  let count = 0;
  words.forEach((word, at) => {
    if (word.toLowerCase() === word.toUpperCase()) return;
    if (at === words.length - 1 || !isOfNameClass('particle', word)) count++;
  });
  return count;
}
