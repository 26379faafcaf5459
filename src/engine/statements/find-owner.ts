import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { isNameless } from '../chains/chain';
import { findFirst } from '../reading/find-first';
import { headOf, nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Phrase } from './find-phrases';

/** Words that name a source, and the source. */
export interface Named {
  readonly range: TokenRange;
  readonly entity: Entity;
}

/** What is at hand while phrases are tied to sources. */
export interface Owning {
  readonly scan: Scan;
  /** All words that name a source, in order of the text. */
  readonly named: readonly Named[];
  /** Index into `named` of the first that begins in or after each sentence. */
  readonly firstNamed: Int32Array;
  readonly byName: ReadonlyMap<string, Entity>;
  /** By token: 1 in what a source says, 2 in a cue. */
  readonly saidAt: Uint8Array;
}

/** "They spoke on condition of anonymity" is about somebody named at most this many paragraphs away … */
const REACH = 1;
/** … and at most this many mentions. */
const MENTIONS = 12;
/** A clause with its "who" is at most this many tokens long. */
const LONGEST_CLAUSE = 40;

const NOBODY: readonly Entity[] = [];

/** Whose name the phrase withholds, or who knows it from there; none where it is about nobody who is a source. */
export function findOwners(owning: Owning, phrase: Phrase): readonly Entity[] {
  const { scan } = owning;
  const { first, end } = phrase.words;
  const beside = namedBeside(owning, phrase);
  const holder = beside.findLast(({ range }) => range.first < end && first < range.end);
  const leader = relativeBefore(owning, first);
  if (leader !== -1) {
    const stop = normAt(scan, leader - 1) === ',' ? leader - 1 : leader;
    const led = beside.findLast(({ range }) => range.first < stop && range.end >= stop) ?? holder;
    if (led) return one(led.entity);
    const floor = scan.sentences[phrase.sentence]?.first ?? 0;
    const from =
      phrase.kind === 'knowledge' || owning.saidAt[first] === 1 ? -1 : nounPhraseBefore(scan, stop, floor);
    return from === -1 ? NOBODY : spokenOf(owning, phrase, { first: from, end: stop });
  }
  if (holder) return one(holder.entity);
  if (phrase.kind === 'knowledge') return NOBODY;
  const bracketed = normAt(scan, first - 1) === '(' ? nameBefore(owning, first - 1) : null;
  if (bracketed) return one(bracketed);
  if (owning.saidAt[first] === 1 && phrase.kind !== 'withheld' && phrase.kind !== 'granted') return NOBODY;
  const nearest = beside.findLast(({ range }) => range.end <= first) ?? beside[0];
  if (nearest) return one(nearest.entity);
  return phrase.kind === 'cause' || owning.saidAt[first] === 1
    ? NOBODY
    : spokenOf(owning, phrase, subjectOf(scan, phrase));
}

/** "Ines (not her real name), a student, …": the person named right before the bracket. */
function nameBefore({ scan, byName }: Owning, bracket: number): Entity | null {
  let first = bracket;
  while (scan.classes[first - 1] === 'name') first--;
  return byName.get(wordsOf(scan, first, bracket)) ?? null;
}

function one(entity: Entity): readonly Entity[] {
  return [entity];
}

/** The mentions of its sentence before the phrase and the first behind it. */
function namedBeside({ named, firstNamed }: Owning, { sentence, words }: Phrase): readonly Named[] {
  const from = firstNamed[sentence] ?? 0;
  const to = firstNamed[sentence + 1] ?? named.length;
  const behind = from + findFirst(to - from, (i) => (named[from + i]?.range.first ?? 0) >= words.end);
  return named.slice(Math.max(from, behind - MENTIONS), Math.min(to, behind + 1));
}

/** The "who" or "whose" in whose clause the phrase stands, the first of "who … and who …"; -1 where there is none. */
function relativeBefore({ scan, saidAt }: Owning, at: number): number {
  const first = scan.sentences[scan.sentenceAt[at] ?? 0]?.first ?? 0;
  let found = -1;
  for (let i = at; i >= first && i > at - LONGEST_CLAUSE; i--) {
    if (scan.classes[i] === 'rel') {
      found = i;
      if (scan.classes[i - 1] !== 'conj') return i;
    } else if (i < at && (scan.classes[i] === 'mark' || saidAt[i] === 2)) return found;
  }
  return found;
}

/** The noun phrase with which the clause of the phrase begins. */
function subjectOf(scan: Scan, { sentence, words }: Phrase): TokenRange {
  let first = Math.max(scan.sentences[sentence]?.first ?? 0, words.first - LONGEST_CLAUSE);
  for (let i = words.first - 1; i > first; i--) if (scan.classes[i] === 'mark') first = i + 1;
  while (first < words.first && (scan.classes[first] === 'adv' || scan.classes[first] === 'conj')) first++;
  return { first, end: Math.max(first, readNounPhrase(scan, first, words.first)) };
}

/** The sources that a subject without a statement of its own stands for: "They", "Both", "The official", "Two nurses". */
function spokenOf(owning: Owning, phrase: Phrase, subject: TokenRange): readonly Entity[] {
  const { scan } = owning;
  const word = normAt(scan, subject.first);
  // "The Courier is not naming her": whoever spoke last, or will speak
  if (phrase.kind === 'granted') {
    const last = before(owning, phrase, () => true, false);
    return last.length > 0 ? last : after(owning, phrase, () => true);
  }
  if (isOfClass('partly', word) && headOf(scan, subject.first, subject.end) === -1)
    return before(owning, phrase, ({ plural }) => plural, false);
  if (isOfClass('together', word)) return before(owning, phrase, () => true, true);
  if (subject.end === subject.first) return NOBODY;
  const head = headOf(scan, subject.first, subject.end);
  const noun = findSourceNoun(normAt(scan, head));
  const pronoun = head === -1 || subject.end - subject.first === 1 ? findPronoun(word) : null;
  if (pronoun) {
    const plural = pronoun.number === 'p';
    const fits = ({ plural: many, gender }: Entity) =>
      (plural || !many) && (!gender || !pronoun.gender || gender === pronoun.gender);
    return before(owning, phrase, fits, false);
  }
  if (!noun) return NOBODY;
  const same = ({ nouns, plural }: Entity) => nouns.has(noun.singular) && plural === noun.plural;
  const definite = scan.classes[subject.first] === 'det' && !isOfClass('indefinite', word);
  if (!definite) return after(owning, phrase, (entity) => same(entity) || entity.nouns.size === 0);
  const known = before(owning, phrase, same, false);
  if (known.length > 0) return known;
  const vague = isOfClass('anybody', noun.singular);
  return before(
    owning,
    phrase,
    ({ plural, nouns }) =>
      plural === noun.plural && (vague || [...nouns].some((each) => isOfClass('anybody', each))),
    false,
  );
}

function before(
  owning: Owning,
  phrase: Phrase,
  fits: (entity: Entity) => boolean,
  all: boolean,
): readonly Entity[] {
  const { named, firstNamed } = owning;
  const found = new Set<Entity>();
  const start = (firstNamed[phrase.sentence] ?? 0) - 1;
  for (let i = start; i >= 0 && i > start - MENTIONS; i--) {
    const each = named[i];
    if (!each || distance(owning, each, phrase) > REACH) break;
    if (!isNameless(each.entity.identity) || !fits(each.entity)) continue;
    found.add(each.entity);
    if (!all) break;
  }
  return [...found];
}

function after(owning: Owning, phrase: Phrase, fits: (entity: Entity) => boolean): readonly Entity[] {
  const { named, firstNamed } = owning;
  const start = firstNamed[phrase.sentence + 1] ?? named.length;
  for (let i = start; i < named.length && i < start + MENTIONS; i++) {
    const each = named[i];
    if (!each || distance(owning, each, phrase) > REACH) break;
    if (isNameless(each.entity.identity) && fits(each.entity)) return one(each.entity);
  }
  return NOBODY;
}

/** In paragraphs. */
function distance({ scan }: Owning, { range }: Named, phrase: Phrase): number {
  const here = scan.tokens[phrase.words.first]?.block ?? 0;
  return Math.abs((scan.tokens[range.first]?.block ?? 0) - here);
}
