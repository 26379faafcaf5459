import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { countsAnew, isCountedOthers, isPairOfPeople } from './is-counted-others';
import { isDated, isDay } from './is-dated';
import { isNounInIng } from './is-noun-in-ing';
import { isPostposed } from './is-postposed';
import { isSum } from './is-sum';
import { joinsCompounds } from './joins-compounds';
import { passMark } from './pass-mark';
import { normAt, type Scan } from './scan';

/** A noun phrase longer than this many tokens is a misreading: the longest sources in print have about forty. */
const LONGEST_PHRASE = 48;

const CORE: ReadonlySet<string> = new Set(['name', 'word', 'poss', 'num', 'time']);

/**
 * The end (exclusive) of the noun phrase that starts at token `at`, reading no further than `limit`; `at` where none starts there.
 * Takes titles, names, possessors and the prepositional phrases that belong to a noun ("a source at the ministry in Oslo"),
 * but not a time or the setting of a speech ("Holt said in a statement").
 */
export function readNounPhrase(scan: Scan, at: number, limit: number): number {
  const stop = Math.min(limit, at + LONGEST_PHRASE);
  const first = scan.classes[at];
  if (first === 'pron') return readPronoun(scan, at, stop);
  let i = at;
  let head = -1;
  while (i < stop) {
    const kind = scan.classes[i];
    const fresh = i === at || opensPhrase(scan, i - 1);
    if (kind === 'name' || kind === 'word') head = i++;
    else if (kind === 'num' && (normAt(scan, i + 1) === 'of' || isPairOfPeople(scan, i))) head = i++;
    else if (kind === 'pron' && head >= 0 && scan.classes[i - 1] === 'prep' && isObject(scan, i)) {
      head = i++;
      break;
    } else if (head === -1 && i > at && isCountedOthers(scan, i)) head = i++;
    else if (head >= 0 && head === i - 1 && (isSum(scan, i) || countsAnew(scan, i))) break;
    else if (kind === 'num' || kind === 'poss') i++;
    else if (kind === 'time' && fresh && i > at) break;
    else if (kind === 'time' && (scan.classes[i + 1] === 'poss' || isDay(scan, i))) i++;
    else if (kind === 'det' && (fresh || scan.classes[i - 1] === 'det' || isPartitive(scan, i))) i++;
    else if (kind === 'adv' && isInsidePhrase(scan, i)) i++;
    else if (
      (kind === 'gerund' || kind === 'verb') &&
      (isModifier(scan, i, at) ||
        (i > at && isNounInIng(scan, i)) ||
        (head >= 0 && isOfClass('postposed', normAt(scan, i)) && !takesObject(scan, i)))
    )
      i++;
    else if (kind === 'prep' && head >= 0 && isDated(scan, i)) i += 2;
    else if (kind === 'prep' && head >= 0 && (belongsToNoun(scan, i, stop) || joinsPrepositions(scan, i - 1)))
      i++;
    else if (kind === 'conj' && head >= 0 && joinsMore(scan, i, at, stop)) i++;
    else if (kind === 'mark') {
      const next = passMark(scan, i, stop);
      if (next === i) break;
      i = next;
    } else break;
  }
  while (i > at && head >= 0 && i - 1 > head && isLoose(scan, i - 1)) i--;
  return head >= 0 ? i : at;
}

/**
 * The start of the noun phrase that ends right before token `end`, looking back no further than `floor`; -1 where there is none.
 * Of several starts the leftmost that reads through to `end` wins.
 */
export function nounPhraseBefore(scan: Scan, end: number, floor: number): number {
  const from = Math.max(floor, end - LONGEST_PHRASE);
  for (let at = from; at < end; at++) {
    if (startsPhrase(scan, at, from) && readNounPhrase(scan, at, end) === end) return at;
  }
  return -1;
}

function startsPhrase(scan: Scan, at: number, floor: number): boolean {
  const kind = scan.classes[at];
  if (kind !== 'det' && kind !== 'name' && kind !== 'word' && kind !== 'num' && kind !== 'pron') return false;
  if (at === floor || countsAnew(scan, at)) return true;
  const before = scan.classes[at - 1];
  return (
    before !== 'poss' &&
    !(kind !== 'pron' && kind !== 'det' && (before === 'name' || before === 'word' || before === 'det'))
  );
}

function readPronoun(scan: Scan, at: number, stop: number): number {
  // "one of them", "some in the party", "many of the residents"
  if (normAt(scan, at + 1) === 'of' || (normAt(scan, at + 1) === 'in' && scan.classes[at + 2] === 'det')) {
    const end = readNounPhrase(scan, at + 2, stop);
    if (end > at + 2) return end;
  }
  return at + 1;
}

function opensPhrase(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'prep' || kind === 'conj' || kind === 'mark';
}

/** "all the officials", "both the men" */
function isPartitive(scan: Scan, at: number): boolean {
  const before = normAt(scan, at - 1);
  return before === 'all' || before === 'both' || before === 'half';
}

function isInsidePhrase(scan: Scan, at: number): boolean {
  const before = scan.classes[at - 1];
  const next = scan.classes[at + 1];
  return (
    (before === 'det' || before === 'adv' || before === 'prep') &&
    (next === 'word' || next === 'adv' || next === 'verb' || next === 'gerund')
  );
}

/** "the leaked memo", "a leading economist": a participle between a determiner and a noun. */
function isModifier(scan: Scan, at: number, start: number): boolean {
  const before = scan.classes[at - 1];
  const next = scan.classes[at + 1];
  const leads =
    at === start ||
    before === 'det' ||
    before === 'poss' ||
    before === 'adv' ||
    before === 'num' ||
    before === 'prep';
  return (
    leads &&
    at > start - 1 &&
    (next === 'word' || next === 'name') &&
    (before === 'det' || before === 'poss' || at > start)
  );
}

/** "the Courier [interviewed] ten guards", "an official [briefed] reporters", but "a group representing sailors" */
function takesObject(scan: Scan, at: number): boolean {
  const next = scan.classes[at + 1];
  const people = next === 'word' && findSourceNoun(normAt(scan, at + 1))?.plural === true;
  return scan.classes[at] === 'verb' && (next === 'num' || next === 'det' || next === 'pron' || people);
}

/** "a lawyer for [him]", "a source close to [it]"; but "in the report [he] said" */
function isObject(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return word === 'it' || (scan.classes[at] === 'pron' && findPronoun(word)?.kind !== 'subject');
}

function belongsToNoun(scan: Scan, at: number, stop: number): boolean {
  const word = normAt(scan, at);
  if (!isOfClass('linking', word)) return false;
  const first = nounAhead(scan, joinsPrepositions(scan, at + 1) ? at + 3 : at + 1);
  // "in the Sunday Courier"; but "on Monday Roth said"
  const named = scan.classes[first - 1] === 'det' && scan.classes[first + 1] === 'name';
  if (scan.classes[first] === 'time' && scan.classes[first + 1] !== 'poss' && !named) return false;
  const end = coreEnd(scan, first, stop);
  // "the father of one of them"
  const part = scan.classes[first - 1] === 'num' && normAt(scan, first) === 'of';
  // "a friend of the couple"
  if (end === first && scan.classes[first - 1] === 'num' && isOfClass('pair', normAt(scan, first - 1)))
    return true;
  if (end === first)
    return (
      (scan.classes[first] === 'pron' || part) &&
      (part || isObject(scan, first) || word === 'of' || word === 'with')
    );
  // "a person briefed on the inquiry": not where something was said, but what the person knows.
  if (isOfClass('postposed', normAt(scan, at - 1))) return true;
  return !(isOfClass('leads-to-setting', word) && (isSettingAt(scan, end - 1) || isSettingAt(scan, first)));
}

/** "in a post", but not "by the Harbour Post" */
function isSettingAt(scan: Scan, at: number): boolean {
  return isSetting(normAt(scan, at)) && (scan.classes[at] !== 'name' || scan.classes[at - 1] !== 'name');
}

/** What stands behind "and" is part of the phrase, too. */
function joinsMore(scan: Scan, at: number, first: number, stop: number): boolean {
  return joinsPrepositions(scan, at) || joinsNouns(scan, at, stop) || joinsPlaces(scan, at, first, stop);
}

/** "European and American officials", "the minister and his aides": what follows can start a phrase. */
function joinsNouns(scan: Scan, at: number, stop: number): boolean {
  if (!joins(scan, at)) return false;
  const first = nounAhead(scan, at + 1);
  return coreEnd(scan, first, stop) > first;
}

function joins(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return word === 'and' || word === 'or' || word === '&';
}

/** Behind what may stand before nouns and adjectives: "[the newly founded] board", "[just one] town". */
function nounAhead(scan: Scan, at: number): number {
  let i = at;
  for (; ; i++) {
    const kind = scan.classes[i];
    const led = scan.classes[i - 1];
    const participle = (kind === 'verb' || kind === 'gerund') && (led === 'adv' || led === 'det');
    if (kind === 'det' || kind === 'num' || (kind === 'adv' && isInsidePhrase(scan, i))) continue;
    if (!participle || !isModifier(scan, i, at)) return i;
  }
}

/** "officials in the ministry [and] at the port": both belong to the noun. */
function joinsPlaces(scan: Scan, at: number, first: number, stop: number): boolean {
  if (scan.classes[at + 1] !== 'prep' || !joins(scan, at)) return false;
  let before = at - 1;
  while (before > first && scan.classes[before] !== 'prep' && scan.classes[before] !== 'mark') before--;
  return scan.classes[before] === 'prep' && belongsToNoun(scan, at + 1, stop);
}

/** "sources in [and] around the club" */
function joinsPrepositions(scan: Scan, at: number): boolean {
  return scan.classes[at - 1] === 'prep' && scan.classes[at + 1] === 'prep' && joins(scan, at);
}

/** The end of a run of nouns, adjectives and names, read without looking into what hangs on it. */
function coreEnd(scan: Scan, at: number, stop: number): number {
  let i = at;
  while (i < stop && CORE.has(scan.classes[i] ?? 'mark')) i++;
  return i;
}

function isLoose(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'prep' || kind === 'conj' || kind === 'det' || kind === 'adv';
}

/** The last noun before any "of", "for", "familiar with" or "who": what the phrase is about; -1 where there is none. */
export function headOf(scan: Scan, first: number, end: number): number {
  let head = -1;
  // "someone present at the vote": a pronoun has no noun, but "each of the men" do
  const alone = scan.classes[first] === 'pron' || isCountedOthers(scan, first + 1);
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (joinsCompounds(scan, i)) continue;
    if (alone && head === -1 && (kind === 'rel' || (kind === 'prep' && normAt(scan, i) !== 'of'))) return -1;
    if (head >= 0 && isPostposed(scan, i)) return head;
    if (kind === 'name' || kind === 'word' || (kind === 'verb' && findSourceNoun(normAt(scan, i)))) head = i;
    else if (head >= 0 && kind === 'poss') head = -1;
    else if (head >= 0 && (kind === 'prep' || kind === 'rel' || kind === 'that' || normAt(scan, i) === ','))
      return head;
  }
  return head;
}
