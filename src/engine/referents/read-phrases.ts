import { isOfClass } from '../../lexicon/grammar';
import { isOrganizationWord } from '../../lexicon/organizations';
import { findSetting } from '../../lexicon/settings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun, type PronounEntry } from '../../lexicon/word-classes';
import { isNounInIng } from '../reading/is-noun-in-ing';
import { isSum } from '../reading/is-sum';
import { outletEnd } from '../reading/match-outlet';
import { readNounPhrase } from '../reading/noun-phrase';
import { opensSetting } from '../reading/opens-setting';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isPastWithObject, isUnlistedVerb } from './is-unlisted-verb';
import { isVerbAt, readRole, startsSentence } from './read-role';

/** The part that a phrase plays in its clause, as far as its neighbours show. */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor';

/** A noun phrase or pronoun, wherever the article has one. */
export interface Phrase {
  /** Up to its head: "the head" of "the head of the port". */
  readonly range: TokenRange;
  /** With the phrases that hang on the head. */
  readonly whole: TokenRange;
  /** Token of the head; the pronoun itself. */
  readonly head: number;
  readonly pronoun: PronounEntry | null;
  readonly role: Role;
  readonly sentence: number;
  readonly block: number;
  /** Inside somebody's direct speech. */
  readonly quoted: boolean;
  /** 0–1: less inside what somebody is reported to say, and in a line without a verb, like a picture's credit. */
  readonly presence: number;
  /** Opens its sentence: what it is about. */
  readonly opens: boolean;
}

/** A noun phrase up to its head is at most this many tokens long. */
const LONGEST = 24;

/** What is said in a report is that speaker's matter, not the article's. */
const REPORTED = 0.5;
const VERBLESS = 0.15;

/** Reads the noun phrases of the article in order, nested ones too: a possessor comes before what it owns. */
export function readPhrases(scan: Scan, reported: Uint8Array): Phrase[] {
  const phrases: Phrase[] = [];
  scan.sentences.forEach(({ first, end }, sentence) => {
    const from = phrases.length;
    let at = first;
    while (at < end) at = readAt(scan, at, end, sentence, phrases);
    const title = scan.article.blocks[scan.tokens[first]?.block ?? -1]?.kind === 'title';
    const verbless = !title && !hasVerb(scan, first, end);
    for (let i = from; i < phrases.length; i++) {
      const phrase = phrases[i];
      if (phrase && verbless) phrases[i] = { ...phrase, presence: VERBLESS };
      else if (phrase && reported[phrase.head] === 1) phrases[i] = { ...phrase, presence: REPORTED };
      else if (phrase) phrases[i] = { ...phrase, whole: beforeReported(scan, phrase, reported) };
    }
  });
  return phrases;
}

/** "accused [the driver] of racing": what somebody is reported to do describes nobody. */
function beforeReported(scan: Scan, { range, whole }: Phrase, reported: Uint8Array): TokenRange {
  const at = reported.subarray(0, whole.end).indexOf(1, range.end);
  return at !== -1 && scan.classes[at - 1] === 'prep'
    ? { ...whole, end: Math.max(at - 1, range.end) }
    : whole;
}

function hasVerb(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux' || isPastWithObject(scan, i)) return true;
  return false;
}

/** Reads what starts at the token and gives where to go on. */
function readAt(scan: Scan, at: number, limit: number, sentence: number, phrases: Phrase[]): number {
  if (isUnlistedVerb(scan, at)) return at + 1;
  const kind = scan.classes[at];
  const pronoun = kind === 'pron' || kind === 'det' ? findPronoun(normAt(scan, at)) : null;
  if (pronoun && pronoun.person === 3 && pronoun.kind !== 'demonstrative') {
    const possessor = kind === 'det' && !isObject(scan, at);
    const range = { first: at, end: at + 1 };
    phrases.push(toPhrase(scan, range, at, limit, sentence, pronoun, possessor));
    if (!possessor) return at + 1;
  } else if (kind !== 'name' && kind !== 'word' && kind !== 'det' && kind !== 'num') return at + 1;
  const end = readBase(scan, at, limit, sentence, phrases);
  return Math.max(end, at + 1);
}

/** "Behind [her] a man laughed", "Next to [her], …": no "her man". */
function isObject(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== 'her') return false;
  const next = scan.classes[at + 1];
  return next === 'det' || next === 'mark' || next === 'prep' || next === 'pron';
}

/** Walks a phrase to its head; each possessor on the way is a phrase of its own. */
function readBase(scan: Scan, at: number, limit: number, sentence: number, phrases: Phrase[]): number {
  const stop = Math.min(limit, at + LONGEST);
  let head = -1;
  let i = at;
  for (; i < stop; i++) {
    const kind = scan.classes[i];
    if (head === i - 1 && isUnlistedVerb(scan, i)) break;
    if (kind === 'name' || kind === 'word' || isNounAfterAll(scan, i, at)) head = i;
    else if (kind === 'poss' && head === i - 1 && head >= 0) {
      const range = { first: at, end: i };
      phrases.push(toPhrase(scan, range, head, limit, sentence, null, true));
      head = -1;
    } else if (head >= 0 && isSum(scan, i)) break;
    else if (kind === 'num' && head === -1) continue;
    else if (!isInside(scan, i, at)) break;
  }
  if (head === -1 && isVerbAt(scan, i)) head = headWithoutNoun(scan, at, i - 1);
  if (head === -1) return i;
  if (isBehindNoun(scan, head)) head--;
  const end = nameEnd(scan, head, limit);
  phrases.push(toPhrase(scan, { first: at, end }, head, limit, sentence, null, false));
  return end;
}

/** "[both] said", "the [two] said", "the [couple] said": a number that no noun follows; -1 where it is none of these. */
function headWithoutNoun(scan: Scan, first: number, last: number): number {
  if (isOfClass('two', normAt(scan, last))) return last <= first + 1 ? last : -1;
  return last > first && isOfClass('pair', normAt(scan, last)) ? last : -1;
}

/** "Office [of Emergency Management]": names tied to the head of a body's name belong to it. */
function nameEnd(scan: Scan, head: number, limit: number): number {
  let end = head + 1;
  if (scan.classes[head] === 'name' && scan.classes[end] === 'time') return outletAround(scan, head, limit);
  if (scan.classes[head] !== 'name' || !isOrganizationWord(normAt(scan, head))) return end;
  const tie = normAt(scan, end);
  if (tie !== 'of' && tie !== 'for') return end;
  let i = end + (normAt(scan, end + 1) === 'the' ? 2 : 1);
  for (; i < limit && scan.classes[i] === 'name'; i++) end = i + 1;
  return end;
}

/** "an internal [report] on the pier": a noun that may be a verb, at the end of a phrase with an article. */
function isNounAfterAll(scan: Scan, at: number, first: number): boolean {
  const led = scan.classes[at - 1] === 'word' || (scan.classes[at - 1] === 'verb' && at - 1 > first);
  if (scan.classes[at] !== 'verb' || scan.classes[first] !== 'det' || !led) return false;
  const next = normAt(scan, at + 1) === ',' ? 'prep' : scan.classes[at + 1];
  return (next === 'prep' || next === 'aux' || next === 'verb') && findSourceNoun(normAt(scan, at)) !== null;
}

/** "a source [close] to the inquiry": an adjective behind its noun. */
function isBehindNoun(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'word' || scan.classes[at - 1] !== 'word' || scan.classes[at + 1] !== 'prep')
    return false;
  return findSourceNoun(normAt(scan, at)) === null && findSourceNoun(normAt(scan, at - 1)) !== null;
}

/** What may stand inside a phrase before its head: determiners, adverbs, participles, joined words, name particles. */
function isInside(scan: Scan, at: number, first: number): boolean {
  const kind = scan.classes[at];
  const next = scan.classes[at + 1];
  const word = normAt(scan, at);
  if (kind === 'det') return at === first || scan.classes[at - 1] === 'det';
  if (kind === 'adv' || kind === 'verb' || kind === 'gerund') {
    const led = scan.classes[at - 1];
    const leads = led === 'det' || led === 'poss' || led === 'adv' || led === 'num';
    if (at > first && isNounInIng(scan, at)) return true;
    return leads && (next === 'word' || next === 'name' || next === 'verb' || next === 'gerund');
  }
  const joined = next === 'name' || next === 'word';
  if (kind === 'time') return at > first && (next === 'poss' || (scan.classes[at - 1] === 'det' && joined));
  if (word === '&' || word === '-' || word === '/' || word === '$') return joined;
  return isOfClass('name-particle', word) && scan.classes[at - 1] === 'name' && next === 'name';
}

/** "Norland [Today]": a medium's name may end with a word for a time. */
function outletAround(scan: Scan, head: number, limit: number): number {
  let first = head;
  while (scan.classes[first - 1] === 'name') first--;
  return Math.max(head + 1, outletEnd(scan, first, limit));
}

function toPhrase(
  scan: Scan,
  range: TokenRange,
  head: number,
  limit: number,
  sentence: number,
  pronoun: PronounEntry | null,
  possessor: boolean,
): Phrase {
  const end = pronoun || possessor ? range.end : readWhole(scan, range, limit);
  const whole = { first: range.first, end: cutTail(scan, range.end, Math.max(end, range.end)) };
  return {
    range,
    whole,
    head,
    pronoun,
    role: possessor ? 'possessor' : readRole(scan, whole, limit, sentence, pronoun),
    sentence,
    block: scan.tokens[head]?.block ?? 0,
    quoted: scan.speechAt[head] !== -1,
    presence: isVenue(scan, range) ? 0 : 1,
    opens: opensSentence(scan, range.first, sentence),
  };
}

/** "In a post on [Facebook], the club said": where it is said, and nobody who says it; but "The clip was posted on [YouTube]". */
function isVenue(scan: Scan, { first, end }: TokenRange): boolean {
  const named = scan.classes[first] === 'name' && first + 1 === end;
  const led = named && normAt(scan, first - 1) === 'on' && findSetting(normAt(scan, first)) === 'public';
  return led && opensSetting(scan, end);
}

function readWhole(scan: Scan, { first, end }: TokenRange, limit: number): number {
  const whole = readNounPhrase(scan, first, limit);
  if (whole >= end) return whole;
  // A head that looks like a verb stops the reading, though what follows hangs on it.
  const tie = normAt(scan, end);
  return tie === 'of' || tie === 'on' || tie === 'by' ? readNounPhrase(scan, end + 1, limit) : end;
}

/** "a majority [to overturn]", "the district [and city officials]": a purpose, or somebody else, belongs to no description. */
function cutTail(scan: Scan, first: number, end: number): number {
  if (scan.classes[first] === 'conj') return first;
  for (let i = first; i < end; i++) if (normAt(scan, i) === 'to' && scan.classes[i + 1] === 'word') return i;
  return end;
}

/** The phrase stands first in its sentence, or right behind the preposition that does: "In [Roth]'s case". */
function opensSentence(scan: Scan, at: number, sentence: number): boolean {
  return startsSentence(scan, scan.classes[at - 1] === 'prep' ? at - 1 : at, sentence);
}
