import { isGivenName } from '../../lexicon/given-names';
import { isOrdinaryWord } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { findFirst } from '../reading/find-first';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { findAliases } from './find-aliases';
import { type JudgedName, judgeNames } from './judge-names';
import type { NameEvidence } from './name-evidence';
import { createNamesakes, type Namesakes } from './namesakes';
import { holdsOffice, introducePerson, type Person } from './person';
import { shareSurname } from './share-surname';

export type { Person } from './person';

/** Who is named at which token. */
export interface People {
  /** The person whose name covers the token, or `null`. */
  at(token: number): Person | null;
  /** The person named last before the token, of that gender if one is given; `null` where there is none. */
  before(token: number, gender: 'm' | 'f' | null): Person | null;
  /** Those named in full who bear the surname (norm), in the order of the text. */
  family(surname: string): readonly Person[];
}

/** Collects the people named in the article: those named in full, then each surname or given name alone that is theirs. */
export function collectPeople(scan: Scan, judged: readonly JudgedName[] = judgeNames(scan)): People {
  const people = createNamesakes();
  const names = dropOpenings(scan, judged);
  for (const run of names)
    if (run.kind === 'person' && run.end - run.first > 1) people.introduce(introducePerson(scan, run));
  const aliases = findAliases(scan, names);
  const holders: (Person | null)[] = new Array<Person | null>(scan.tokens.length).fill(null);
  for (const [i, run] of names.entries()) {
    const kin = shareSurname(scan, run, names[i + 1]);
    const alias = holders[aliases.get(scan.norms.slice(run.first, run.end).join(' ')) ?? -1];
    const person = alias ?? (kin ? people.introduce(kin) : findBearer(scan, run, people));
    if (person) holders.fill(person, run.first, run.end);
    else if (run.shouted) holdParts(scan, run, people, holders);
  }
  return {
    at: (token) => holders[token] ?? null,
    before: (token, gender) => findBefore(holders, token, gender),
    family: (surname) => people.family(surname),
  };
}

/** "[Hosting] Holt, she said": whatever opens a sentence before the surname of somebody whom the article names in full belongs to no name. */
function dropOpenings(scan: Scan, names: readonly JudgedName[]): JudgedName[] {
  const surnames = new Map<string, Set<string>>();
  const opens = ({ first }: JudgedName) => scan.sentenceAt[first - 1] !== scan.sentenceAt[first];
  for (const run of names) {
    if (run.kind !== 'person' || run.end - run.first < 2 || opens(run)) continue;
    const surname = normAt(scan, run.end - 1);
    surnames.set(surname, (surnames.get(surname) ?? new Set()).add(normAt(scan, run.first)));
  }
  return names.map((run) => {
    const { first, end, kind, lead } = run;
    if (kind !== 'person' || end !== first + 2 || lead || !opens(run) || !mayOpen(normAt(scan, first)))
      return run;
    const firstNames = surnames.get(normAt(scan, first + 1));
    return firstNames && !firstNames.has(normAt(scan, first))
      ? { ...run, first: first + 1, start: first + 1 }
      : run;
  });
}

function mayOpen(norm: string): boolean {
  return !isGivenName(norm) && (norm.endsWith('ing') || isOrdinaryWord(norm));
}

/** Whom a name means: somebody named in full, or whoever bears this one word. */
function findBearer(scan: Scan, run: JudgedName, people: Namesakes): Person | null {
  const words = scan.norms.slice(run.first, run.end);
  if (words.length === 1 && isElsewhere(scan, run)) return null;
  const known = people.find(words, {
    at: run.first,
    opening: openingOf(scan, run.first),
    gender: run.gender,
    age: ageOf(scan, run),
    office: words.length === 1 && holdsOffice(scan, run.first),
    mayBeSlip: isUnknown(run),
  });
  if (known && words.length === 1 && isWellKnown(scan, run, known)) return null;
  if (known || run.kind !== 'person') return known;
  return words.length === 1 ? people.introduce(introducePerson(scan, run)) : null;
}

/** Token index of the first word in the paragraph. */
function openingOf({ tokens }: Scan, at: number): number {
  const block = tokens[at]?.block ?? 0;
  return findFirst(tokens.length, (i) => (tokens[i]?.block ?? 0) >= block);
}

/** Nothing says that the word is a place, a body or a word of the language. */
function isUnknown({ evidence, kind, shouted }: JudgedName): boolean {
  const signs: readonly NameEvidence[] = [
    'known-place',
    'ordinary-word-first',
    'acronym',
    'the-before',
    'in-before',
    'given-name',
  ];
  return !shouted && (kind === 'person' || kind === 'other') && !signs.some((sign) => evidence.has(sign));
}

/** "Twitter said": a body that everybody knows is no "Wilayat Twitter"; but Ford is Omar Ford. */
function isWellKnown(scan: Scan, { first, end, lead }: JudgedName, person: Person): boolean {
  return (
    lead === null && isKnownOrganization(wordsOf(scan, first, end)) && !isGivenName(person.words[0] ?? '')
  );
}

/** "in Holt": a place or body that shares its name with a person. */
function isElsewhere(scan: Scan, run: JudgedName): boolean {
  if (run.lead || scan.classes[run.end] === 'poss') return false;
  const before = normAt(scan, run.start - 1);
  const word = wordsOf(scan, run.first, run.end);
  return (before === 'in' || before === 'at') && (isPlace(word) || isKnownOrganization(word));
}

/** "the elder Veld", "the younger Veld" */
function ageOf(scan: Scan, run: JudgedName): 'elder' | 'younger' | null {
  const before = normAt(scan, run.start - 1);
  if (before === 'elder' || before === 'older' || before === 'senior') return 'elder';
  return before === 'younger' || before === 'junior' ? 'younger' : null;
}

/** In a headline where all words have capitals, a name known from the text ends where the next word begins. */
function holdParts(scan: Scan, run: JudgedName, people: Namesakes, holders: (Person | null)[]): void {
  for (let i = run.first; i < run.end; i++) {
    const word = normAt(scan, i);
    const opening = openingOf(scan, i);
    const setting = { at: i, opening, gender: null, age: null, office: false, mayBeSlip: false };
    const person = people.find([word], setting);
    if (person && (person.words.at(-1) === word || isGivenName(word))) holders[i] = person;
  }
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
