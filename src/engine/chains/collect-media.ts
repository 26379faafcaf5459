import { isGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { isOrdinaryWord } from '../../lexicon/names';
import { endsOutletName, isOutletWord, isShortName } from '../../lexicon/outlet-words';
import { findOutletByName } from '../../lexicon/outlets';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findRetelling } from '../../lexicon/retellings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { People } from '../names/collect-people';
import { findFirst } from '../reading/find-first';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { isAcronym } from '../sources/entities';
import { findIntroduced } from './find-introduced';
import { readPieceOf } from './read-piece-of';
import { readSpeaking } from './read-speaking';
import { withStation } from './with-station';

/** An outlet's name in the article. */
export interface MediaMention {
  readonly outlet: NamedOutlet;
  readonly first: number;
}

/** The media that the article names. */
export interface Media {
  /** The outlet whose short form stands at the token: "the Post" behind "The Harbour Post"; `null` where there is none. */
  short(at: number): NamedOutlet | null;
  /** The outlets named in tokens `[first, end)`, in order. */
  within(first: number, end: number): readonly MediaMention[];
  /**
   * The outlet that "the magazine" at the token speaks of: the last one before that may be one; of "the Danish magazine" (`kin`: "danish")
   * sooner one that has been called so. `null` where there is none.
   */
  meantBy(noun: string, at: number, kin?: string | null): NamedOutlet | null;
  /** The name in full where the article has it so: "The Harbour Post" for "HP"; else the name itself. */
  inFull(name: string): string;
}

/** Mentions: a noun speaks of an outlet named so many mentions before, at most. */
const REACH = 12;

/** Collects the outlets named in the article, and where each is spoken of by its last word alone. */
export function collectMedia(scan: Scan, people: People): Media {
  const mentions: MediaMention[] = [];
  const shortAt = new Map<number, NamedOutlet>();
  const byLastWord = new Map<string, NamedOutlet>();
  const byWord = new Map<string, NamedOutlet>();
  /** Words of longer names that are no outlet's: "Star" of "Star Lines". */
  const longer = new Set<string>();
  const isTaken = (word: string): boolean => longer.has(word) || byLastWord.has(word);
  const introduced = findIntroduced(scan, people);
  for (let i = 0; i < scan.tokens.length; i++) {
    const limit = scan.sentences[scan.sentenceAt[i] ?? -1]?.end ?? i;
    const joined = normAt(scan, i - 1) === 'and' && mentions.at(-1)?.outlet.end === i - 1;
    const spokenOf = joined || followsMedium(scan, i) || leadsNoun(scan, i) || ownsPiece(scan, i);
    const read =
      readOutlet(scan, i, limit, spokenOf) ??
      readSpeaking(scan, i, limit) ??
      readCalled(scan, people, isTaken, i);
    if (read) {
      const outlet = withStation(scan, read, i, mentions.at(-1));
      if (outlet.end === i + 2 && scan.classes[i] === 'det') shortAt.set(i + 1, outlet);
      mentions.push({ outlet, first: i });
      const last = wordsOf(scan, outlet.end - 1, outlet.end);
      if (isOutletWord(last)) byLastWord.set(last, outlet);
      for (const word of tellingWords(scan, i, outlet.end)) byWord.set(word, outlet);
      const station = stationWord(scan, people, i, outlet);
      if (station) byWord.set(station, outlet);
      i = outlet.end - 1;
      continue;
    }
    const named = introduced.get(i) ?? readPieceOf(scan, i);
    if (named) {
      shortAt.set(i, named);
      mentions.push({ outlet: named, first: i });
      for (const word of tellingWords(scan, i, named.end)) byWord.set(word, named);
      i = named.end - 1;
      continue;
    }
    const word = wordsOf(scan, i, i + 1);
    if (scan.classes[i] === 'name' && (scan.classes[i - 1] === 'name' || scan.classes[i + 1] === 'name'))
      longer.add(word);
    const called = byWord.get(word);
    const credited = called && isCredited(scan, i) && !people.at(i) ? called : null;
    const known = credited ?? byLastWord.get(word);
    if (!known || (known !== credited && normAt(scan, i - 1) !== 'the') || scan.classes[i + 1] === 'name')
      continue;
    const short = { ...known, end: i + 1 };
    shortAt.set(i, short);
    mentions.push({ outlet: short, first: i });
  }
  return {
    short: (at) => shortAt.get(at) ?? null,
    within: (first, end) => mentions.slice(countBefore(mentions, first), countBefore(mentions, end)),
    inFull: spellOut(mentions),
    meantBy: (noun, at, kin = null) => {
      const end = countBefore(mentions, at);
      const before = mentions.slice(Math.max(0, end - REACH), end);
      const called = kin && before.findLast(({ first }) => isCalledSo(scan, first, noun, kin));
      return called ? called.outlet : findMeant(before, noun);
    },
  };
}

/** Acronyms that the article itself spells out: a name for each. */
function spellOut(mentions: readonly MediaMention[]): (name: string) => string {
  const full = new Map<string, string>();
  for (const { outlet } of mentions)
    if (!isAcronym(outlet.name) && !full.has(outlet.key)) full.set(outlet.key, outlet.name);
  const byAcronym = new Map<string, string>();
  for (const { outlet } of mentions) {
    const name = isAcronym(outlet.name) ? full.get(outlet.key) : undefined;
    if (name) byAcronym.set(outlet.name, name);
  }
  return (name) => byAcronym.get(name) ?? name;
}

/** Letters: a shorter word of a name may be any word. */
const SHORTEST_WORD = 5;

/** The words of a longer name by any of which the outlet may be called: "Sonntag" of "Die Sonntag am Sund", "Whisper" of "Whisper magazine". */
function tellingWords(scan: Scan, first: number, end: number): string[] {
  if (end === first + 2 && scan.classes[first] === 'name' && scan.classes[end - 1] === 'word')
    return [wordsOf(scan, first, end - 1)];
  const words: string[] = [];
  for (let i = first; i < end && end - first > 1; i++) {
    const word = wordsOf(scan, i, i + 1);
    const common = isOutletWord(word) || isOrdinaryWord(normAt(scan, i)) || isGivenName(normAt(scan, i));
    const capital = scan.tokens[i]?.capital === true && word.length >= SHORTEST_WORD;
    if (capital && !common && !isPlace(word) && !isDemonym(normAt(scan, i))) words.push(word);
  }
  return words;
}

/** "Fox" of "Fox News", "Sky" of "Sky News": what a station is called for short, unless somebody is called so. */
function stationWord(scan: Scan, people: People, first: number, { kind, end }: NamedOutlet): string | null {
  const word = wordsOf(scan, first, first + 1);
  const station = kind === 'broadcaster' && end === first + 2 && normAt(scan, end - 1) === 'news';
  return station && !isPlace(word) && !people.at(first) ? word : null;
}

/** A single name that reports, or is reported by: "Sonntag claims", "Sonntag also reports", "according to Sonntag", "told the Sonntag". */
function isCredited(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'name' || scan.classes[at - 1] === 'name' || scan.classes[at + 1] === 'name')
    return false;
  const lead = normAt(scan, at - 1) === 'the' ? at - 2 : at - 1;
  const to = normAt(scan, lead) === 'to' && normAt(scan, lead - 1) === 'according';
  const verb = scan.classes[at + 1] === 'adv' ? at + 2 : at + 1;
  return (
    to ||
    normAt(scan, lead) === 'told' ||
    (scan.classes[verb] === 'verb' && findReportingVerb(normAt(scan, verb)) !== null)
  );
}

/** "the Herald reported", "according to the Herald", "a story in the Herald": a paper by the one word that others are called by as well, though none is named. */
function readCalled(
  scan: Scan,
  people: People,
  isTaken: (word: string) => boolean,
  at: number,
): NamedOutlet | null {
  if (normAt(scan, at) !== 'the' || scan.classes[at + 1] !== 'name' || scan.classes[at + 2] === 'name')
    return null;
  const word = wordsOf(scan, at + 1, at + 2);
  if (!isShortName(word) || isTaken(word) || people.at(at + 1)) return null;
  const according = normAt(scan, at - 1) === 'to' && normAt(scan, at - 2) === 'according';
  const verb = scan.classes[at + 2] === 'verb' ? findReportingVerb(normAt(scan, at + 2))?.verb : null;
  const makes = scan.classes[at + 2] === 'poss' && findRetelling(normAt(scan, at + 3)) !== null;
  if (!according && !makes && verb?.kind !== 'speech' && !followsMedium(scan, at)) return null;
  const name = wordsOf(scan, at, at + 2);
  return {
    key: findOutletByName(name)?.name ?? name.slice('the '.length),
    name,
    kind: 'newspaper',
    end: at + 2,
  };
}

/** "magazine Noon", "told Time", "a report in Noon": names that are ordinary words are read where a medium is spoken of. */
function followsMedium(scan: Scan, at: number): boolean {
  const before = normAt(scan, at - 1);
  if (kindsOfMedium(before) !== null || before === 'told') return true;
  if (before === 'to' && normAt(scan, at - 2) === 'according') return true;
  const talks = normAt(scan, scan.classes[at - 2] === 'adv' ? at - 3 : at - 2);
  // "spoke exclusively to Noon", "in an interview with Noon"
  if (
    (before === 'to' || before === 'with') &&
    (isOfClass('conversing', talks) || isOfClass('interviewing', talks))
  )
    return true;
  const made = findSourceNoun(normAt(scan, at - 2))?.singular ?? normAt(scan, at - 2);
  return scan.classes[at - 1] === 'prep' && findRetelling(made) !== null;
}

/** "The Times' article", "Time's profile": names that are ordinary words, with what they made. */
function ownsPiece(scan: Scan, at: number): boolean {
  let end = scan.classes[at] === 'det' ? at + 1 : at;
  const inside = scan.classes[at - 1] === 'name' && scan.sentenceAt[at - 1] === scan.sentenceAt[at];
  if (scan.classes[end] !== 'name' || inside) return false;
  while (scan.classes[end] === 'name') end++;
  return scan.classes[end] === 'poss' && findRetelling(normAt(scan, end + 1)) !== null;
}

/** "Sund magazine" */
function leadsNoun(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'name' || scan.classes[at - 1] === 'name') return false;
  let end = at;
  while (scan.classes[end] === 'name') end++;
  return endsOutletName(wordsOf(scan, end, end + 1));
}

/** "the [Danish magazine] Noon" */
function isCalledSo(scan: Scan, first: number, noun: string, kin: string): boolean {
  return normAt(scan, first - 1) === noun && normAt(scan, first - 2) === kin;
}

function findMeant(before: readonly MediaMention[], noun: string): NamedOutlet | null {
  const kinds = kindsOfMedium(noun);
  if (!kinds) return null;
  const near = before.map(({ outlet }) => outlet);
  if (kinds.length === 0) return near.at(-1) ?? null;
  for (const kind of kinds) {
    const found = near.findLast((outlet) => outlet.kind === kind);
    if (found) return found;
  }
  return near.findLast((outlet) => outlet.kind === null) ?? null;
}

/** The number of mentions before the token. */
function countBefore(mentions: readonly MediaMention[], token: number): number {
  return findFirst(mentions.length, (i) => (mentions[i]?.first ?? token) >= token);
}
