import { genderOf, isCommonGivenName, isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { outletEnd } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';

/** A person whom the article names. */
export interface Person {
  /** The fullest name: "Ines Roth". */
  readonly name: string;
  /** Norms of the name's words. */
  readonly words: readonly string[];
  readonly gender: 'm' | 'f' | null;
  /** Token index of the first mention. */
  readonly first: number;
}

/** Who is named at which token. */
export interface People {
  /** The person whose name covers the token, or `null`. */
  at(token: number): Person | null;
  /** The person named last before the token, of that gender if one is given; `null` where there is none. */
  before(token: number, gender: 'm' | 'f' | null): Person | null;
}

interface NameRun {
  readonly first: number;
  readonly end: number;
  /** A title or role stands before it: "President", "spokesman". */
  readonly titled: boolean;
  readonly gender: 'm' | 'f' | null;
}

/** Names of more words than this are those of firms, laws or ships. */
const LONGEST_NAME = 5;

/** Collects the people named in the article: full names first, then each surname alone that belongs to one of them. */
export function collectPeople(scan: Scan): People {
  const runs = readRuns(scan);
  const full = new Map<NameRun, Person>();
  for (const run of runs) if (isFullName(scan, run)) full.set(run, toPerson(scan, run));
  const byWord = indexByWord([...full.values()]);
  const holders: (Person | null)[] = new Array<Person | null>(scan.tokens.length).fill(null);
  for (const run of runs) {
    const person = findKnown(scan, run, byWord) ?? full.get(run) ?? readAlone(scan, run);
    if (person) holders.fill(person, run.first, run.end);
  }
  return {
    at: (token) => holders[token] ?? null,
    before: (token, gender) => findBefore(holders, token, gender),
  };
}

/** How far back a pronoun's person is looked for, in tokens: about three paragraphs. */
const PRONOUN_REACH = 400;

function findBefore(
  holders: readonly (Person | null)[],
  token: number,
  gender: 'm' | 'f' | null,
): Person | null {
  for (let i = token - 1; i >= 0 && i > token - PRONOUN_REACH; i--) {
    const person = holders[i];
    if (person && (!gender || !person.gender || person.gender === gender)) return person;
  }
  return null;
}

function readRuns(scan: Scan): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (scan.classes[at] !== 'name') continue;
    const end = runEnd(scan, at);
    const run = stripTitles(scan, at, end);
    if (run.end > run.first) runs.push(run);
    at = end - 1;
  }
  return runs;
}

function runEnd(scan: Scan, at: number): number {
  let end = at + 1;
  while (end < scan.tokens.length && scan.tokens[end]?.block === scan.tokens[at]?.block) {
    if (scan.classes[end] === 'name' && scan.sentenceAt[end] === scan.sentenceAt[at]) end++;
    else if (isOfClass('name-particle', normAt(scan, end)) && scan.classes[end + 1] === 'name') end += 2;
    else if (
      isOfClass('name-particle', normAt(scan, end)) &&
      isOfClass('name-particle', normAt(scan, end + 1)) &&
      scan.classes[end + 2] === 'name'
    )
      end += 3;
    else break;
  }
  return end;
}

/** "French President Emmanuel Macron" → the name, and that a title stood before it. */
function stripTitles(scan: Scan, at: number, end: number): NameRun {
  let first = at;
  const before = findSourceNoun(normAt(scan, at - 1));
  let titled = before !== null && scan.classes[at - 1] === 'word';
  let gender: 'm' | 'f' | null = before?.gender ?? null;
  for (let i = at; i < end; i++) {
    const word = normAt(scan, i);
    const title = findTitle(word);
    const noun = title ? null : findSourceNoun(word);
    const role =
      title !== null || noun?.kind === 'office' || noun?.kind === 'role' || noun?.kind === 'spokesperson';
    // "Federal Port Bureau Alexander Holt": the name begins behind the last word of the organization.
    const body = isOrganizationWord(word) && i + 2 < end && isCommonGivenName(normAt(scan, i + 1));
    if (!role && !body) continue;
    first = i + 1;
    titled = true;
    gender = title?.gender ?? noun?.gender ?? gender;
  }
  while (first < end - 1 && isDemonym(normAt(scan, first))) first++;
  first = skipOffice(scan, first, end);
  return { first, end, titled, gender };
}

/** "Secretary of [State] Ines Roth": what ends an office's name is no given name. */
function skipOffice(scan: Scan, first: number, end: number): number {
  for (let i = first; i + 2 < end; i++) {
    const word = normAt(scan, i);
    if (isGivenName(word) || isInitial(word)) return first;
    const office =
      isOrganizationWord(word) || isPlace(wordsOf(scan, i, i + 1)) || findSourceNoun(word) !== null;
    if (office && isCommonGivenName(normAt(scan, i + 1))) return i + 1;
  }
  return first;
}

function isFullName(scan: Scan, run: NameRun): boolean {
  const length = run.end - run.first;
  if (length < 2 || length > LONGEST_NAME || isThing(scan, run)) return false;
  const given = normAt(scan, run.first);
  return run.titled || isGivenName(given) || isInitial(given) || isDescribed(scan, run.end);
}

function isInitial(norm: string): boolean {
  return norm.length === 2 && norm.endsWith('.');
}

/** An organization, a place or an outlet rather than a person. */
function isThing(scan: Scan, run: NameRun): boolean {
  if (normAt(scan, run.first - 1) === 'the' || findSourceNoun(normAt(scan, run.end - 1))) return true;
  for (let i = run.first; i < run.end; i++)
    if (isOrganizationWord(normAt(scan, i)) || isDemonym(normAt(scan, i))) return true;
  const name = wordsOf(scan, run.first, run.end);
  return isPlace(name) || isKnownOrganization(name) || outletEnd(scan, run.first, run.end) === run.end;
}

/** "Ines Roth, 45," / "Ines Roth, a harbour master" / "Ines Roth, who" */
function isDescribed(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== ',') return false;
  const kind = scan.classes[at + 1];
  const next = normAt(scan, at + 1);
  if (kind === 'num' || next === 'who' || next === 'whose') return true;
  for (let i = at + 1; i < at + 6; i++) {
    if (scan.classes[i] === 'mark' || scan.classes[i] === 'verb') return false;
    const noun = findSourceNoun(normAt(scan, i));
    if (noun && noun.kind !== 'organization' && noun.kind !== 'document' && noun.kind !== 'medium')
      return true;
  }
  return false;
}

function toPerson(scan: Scan, run: NameRun): Person {
  const words: string[] = [];
  for (let i = run.first; i < run.end; i++) words.push(normAt(scan, i));
  return {
    name: wordsOf(scan, run.first, run.end),
    words,
    gender: run.gender ?? genderOf(words[0] ?? ''),
    first: run.first,
  };
}

/** People in one article who bear the same name; a list of more is no article, and the first ones stand for it. */
const MOST_BEARERS = 40;

/** Surname and given name → the people who bear it, in order of first mention; the first form of a full name stands for all. */
function indexByWord(people: readonly Person[]): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  const seen = new Set<string>();
  for (const person of people) {
    const surname = person.words.at(-1) ?? '';
    const given = person.words[0] ?? '';
    if (seen.has(`${given} ${surname}`)) continue;
    seen.add(`${given} ${surname}`);
    for (const word of new Set([surname, given])) {
      const bearers = index.get(word) ?? [];
      if (bearers.length < MOST_BEARERS) bearers.push(person);
      index.set(word, bearers);
    }
  }
  return index;
}

/** The person named in full elsewhere whom the run names as well; `null` where there is none. */
function findKnown(scan: Scan, run: NameRun, byWord: ReadonlyMap<string, readonly Person[]>): Person | null {
  const bearers = byWord.get(normAt(scan, run.end - 1));
  if (!bearers) return null;
  const whole = run.end - run.first > 1 && !run.titled;
  const fitting = whole ? bearers.filter((person) => bearsAll(scan, run, person)) : bearers;
  // Of several bearers of a surname the one named last before counts; a first mention may also look ahead.
  return fitting.findLast((person) => person.first <= run.first) ?? fitting[0] ?? null;
}

/** A surname behind a title: "Minister Roth". */
function readAlone(scan: Scan, run: NameRun): Person | null {
  const alone = run.end - run.first === 1 && run.titled && scan.classes[run.first] === 'name';
  return alone && !isThing(scan, run) ? toPerson(scan, run) : null;
}

/** "Hawk Sawyer" and "Kathleen Sawyer" are Kathleen Hawk Sawyer; "Ines Roth" is not Ada Roth. */
function bearsAll(scan: Scan, run: NameRun, person: Person): boolean {
  for (let i = run.first; i < run.end; i++) if (!person.words.includes(normAt(scan, i))) return false;
  return true;
}
