import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import type { WordClass } from '../reading/classify-words';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { endsRelative } from '../rules/ends-relative';
import type { TokenRange } from '../rules/finding';
import { endsInClause } from '../rules/participle-before';
import { tellsOfNoun } from '../rules/skip-adjuncts';
import { isInRelative } from './in-relative';
import { isHandedTo, isJoinedParticiple, looksPassive } from './joined-participle';
import { leadsClause } from './leads-clause';
import { behindTime, opensTime } from './opens-time';

/** A subject with all that hangs on it is at most so many tokens long. */
const LONGEST_SUBJECT = 60;

/** Relative clauses inside relative clauses are followed so far. */
const DEEPEST = 2;

/** Marks that stand inside a noun phrase. */
const INNER_MARKS: ReadonlySet<string> = new Set(['-', '&', '/', '@', '#', '$', '%', '(', ')', '"', "'"]);

/**
 * The noun phrase that ends right before token `end`, with the participles, relative clauses and times that belong to it: "Two
 * officials who had seen the plan in May". Looks back no further than `floor`; `null` where there is none.
 */
export function phraseBefore(scan: Scan, end: number, floor: number, depth = 0): TokenRange | null {
  const from = regionStart(scan, end, Math.max(floor, end - LONGEST_SUBJECT), depth);
  if (from >= end) return bareWord(scan, end, floor);
  const led = scan.classes[from] === 'prep';
  for (let at = from; at < end; at++) {
    // "Under questioning Ines Roth said"
    const named = led && scan.classes[at] === 'name' && scan.classes[at - 1] === 'word';
    if (!named && !startsPhrase(scan, at, from)) continue;
    // the first phrase belongs to the preposition
    if (led && leadsOn(scan, from, at)) continue;
    if (readSubject(scan, at, end) === end) return { first: behindTime(scan, at, end), end };
  }
  return bareWord(scan, end, floor);
}

const QUALIFIERS: ReadonlySet<WordClass> = new Set<WordClass>(['word', 'det', 'name']);

/** A word that looks like a verb and can only be the subject: "Studies have shown", "other reports suggest", "United said". */
function bareWord(scan: Scan, end: number, floor: number): TokenRange | null {
  if (scan.classes[end - 1] !== 'verb') return null;
  const word = normAt(scan, end - 1);
  const noun = findSourceNoun(word) !== null || findCueNoun(word) !== null;
  let first = end - 1;
  while (noun && first > floor && QUALIFIERS.has(scan.classes[first - 1] ?? 'mark')) first--;
  const opens = first === floor || scan.classes[first - 1] === 'mark' || scan.classes[first - 1] === 'conj';
  return opens && (noun || scan.tokens[first]?.capital) ? { first, end } : null;
}

function leadsOn(scan: Scan, from: number, at: number): boolean {
  const before = scan.classes[at - 1];
  return at <= from + 1 || before === 'prep' || before === 'det' || before === 'conj';
}

function startsPhrase(scan: Scan, at: number, from: number): boolean {
  const kind = scan.classes[at];
  // "but Early says": a time written like a name
  if (kind === 'time') return at === from && scan.tokens[at]?.capital === true;
  if (kind !== 'det' && kind !== 'name' && kind !== 'word' && kind !== 'num' && kind !== 'pron') return false;
  const before = scan.classes[at - 1];
  // "She met a sailor": a verb that we do not know
  if (kind === 'word' && before === 'pron') return false;
  if (at === from || kind === 'pron' || kind === 'det') return true;
  return before !== 'poss' && before !== 'name' && before !== 'word' && before !== 'det' && before !== 'num';
}

/** Where the clause of the phrase begins: behind the last mark, conjunction, "that", or verb that is not part of the phrase itself. */
function regionStart(scan: Scan, end: number, floor: number, depth: number): number {
  let nearest = -1;
  for (let i = end - 1; i >= floor; i--) {
    const kind = scan.classes[i];
    const word = normAt(scan, i);
    if (scan.speechAt[i] !== -1) return Math.max(i, nearest) + 1;
    if (kind === 'mark' && !INNER_MARKS.has(word)) return Math.max(i, nearest) + 1;
    // "even as [passengers] (claimed)"
    if (normAt(scan, i - 1) === 'even' && isOfClass('subordinating', word)) return Math.max(i, nearest) + 1;
    if (kind === 'conj' && word !== 'and' && word !== 'or' && word !== '&') {
      if (nearest >= 0 && isInRelative(scan, i, floor)) continue;
      return Math.max(i, nearest) + 1;
    }
    const relative =
      kind === 'rel' || (kind === 'that' && (isFiniteAt(scan, i + 1) || isUnknownVerb(scan, i + 1, end)));
    if (kind === 'rel' && nearest >= 0 && endsRelative(scan, i, nearest)) return nearest + 1;
    if (relative && (nearest >= 0 || isUnknownVerb(scan, i + 1, end)) && depth < DEEPEST) {
      const stop = normAt(scan, i - 1) === ',' ? i - 1 : i;
      const head = phraseBefore(scan, stop, floor, depth + 1);
      return head ? head.first : nearest + 1;
    }
    // "who spoke on condition that she not be named (said)"
    if (tellsOfNoun(scan, i)) {
      nearest = -1;
      continue;
    }
    if (kind === 'rel' || kind === 'that') return Math.max(i, nearest) + 1;
    // "lawsuits being considered in court"
    if (word === 'being' || (kind === 'verb' && normAt(scan, i - 1) === 'being')) continue;
    if (isJoinedParticiple(scan, i)) continue;
    const deed = kind === 'verb' && (!isPostnominal(scan, i) || endsInClause(scan, i, end));
    if (kind === 'aux' || deed) nearest = Math.max(nearest, i);
  }
  return Math.max(floor, nearest + 1);
}

/**
 * "who [witnessed] the crash", "the trust that [runs] the hospital": behind "who", or between a body's "that" and an object, a word
 * that has something behind it is a verb, though none that we know.
 */
function isUnknownVerb(scan: Scan, at: number, end: number): boolean {
  const object = scan.classes[at + 1] === 'det' || scan.classes[at + 1] === 'name';
  const body = findSourceNoun(normAt(scan, at - 2))?.kind === 'organization' && scan.classes[at] === 'word';
  if (scan.classes[at - 1] === 'that') return body && object && normAt(scan, at).endsWith('s');
  let verb = at;
  while (verb < end && scan.classes[verb] === 'adv') verb++;
  return normAt(scan, at - 1) === 'who' && scan.classes[verb] === 'word' && verb + 1 < end;
}

function isFiniteAt(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'verb' || kind === 'aux' || (kind === 'adv' && scan.classes[at + 1] === 'verb');
}

/** "a study [published] in May", "data just [compiled] by the port": a participle behind its noun. */
function isPostnominal(scan: Scan, at: number): boolean {
  const adverb = scan.classes[at - 1] === 'adv' && scan.classes[at - 2] === 'word';
  const before = adverb ? 'word' : scan.classes[at - 1];
  const next = scan.classes[at + 1];
  if (normAt(scan, at + 1) === 'to') return isHandedTo(scan, at);
  // "someone present at the vote"
  if (before === 'pron' && next === 'prep' && isOfClass('postposed', normAt(scan, at))) return true;
  if (before !== 'word' && before !== 'name' && !isNounLike(scan, at - 1)) return isModifier(scan, at);
  if (isOfClass('postposed', normAt(scan, at))) return true;
  if (next === 'word' && isOfClass('resultative', normAt(scan, at + 1))) return true;
  // "a statement [read] to the court", "a note [found] in the car"
  const paper =
    isPaper(findSourceNoun(normAt(scan, at - 1))?.kind) && isOfClass('participle', normAt(scan, at));
  const placed = next === 'prep' && (scan.classes[at + 2] === 'det' || scan.classes[at + 2] === 'name');
  if (paper && placed) return true;
  const verb = findReportingVerb(normAt(scan, at));
  if (verb && (verb.verb.frames.includes('c') || !verb.forms.includes('participle'))) return false;
  const timed =
    next === 'time' || (isOfClass('leads-to-time', normAt(scan, at + 1)) && scan.classes[at + 2] === 'time');
  return (timed || next === 'prep' || next === 'adv') && looksPassive(normAt(scan, at));
}

function isPaper(kind: SourceNounKind | undefined): boolean {
  return kind === 'document' || kind === 'statement';
}

function isNounLike(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'verb' && findSourceNoun(normAt(scan, at)) !== null;
}

/** "the leaked memo", "a newly released memo" */
function isModifier(scan: Scan, at: number): boolean {
  let leader = at - 1;
  while (scan.classes[leader] === 'adv') leader--;
  const before = scan.classes[leader];
  const next = scan.classes[at + 1];
  return (before === 'det' || before === 'poss' || before === 'num') && (next === 'word' || next === 'name');
}

/** The end of the phrase that starts at token `at`, with what hangs on it, up to `end`; `at` where none starts there. */
export function readSubject(scan: Scan, at: number, end: number): number {
  let i = readHead(scan, at, end);
  if (i === at) return at;
  while (i < end) {
    const next = readTail(scan, i, end);
    if (next === i) return i;
    i = next;
  }
  return i;
}

/** The end of the bare phrase that starts at token `at`, without what hangs on it; `at` where none starts there. */
export function readHead(scan: Scan, at: number, end: number): number {
  const kind = scan.classes[at];
  const word = normAt(scan, at);
  const next = scan.classes[at + 1];
  const alone =
    isOfClass('stands-alone', word) &&
    (at + 1 >= end || next === 'prep' || next === 'rel' || next === 'mark');
  if (kind === 'pron' && findPronoun(word)?.kind === 'object') return at;
  const phrase = readNounPhrase(scan, at, end);
  if (phrase > at) return phrase;
  // "a later chancellor", but "earlier this week [the Guardian] reported"
  if (kind === 'det' && next === 'time' && word !== 'this' && scan.classes[at + 2] !== 'det') {
    const rest = readNounPhrase(scan, at + 2, end);
    return rest > at + 2 ? rest : at;
  }
  if (kind === 'time' && scan.tokens[at]?.capital && isOfClass('leads-to-time', word)) return at + 1;
  if (alone) return at + 1;
  // "18 % of voters"
  const share = kind === 'num' && (normAt(scan, at + 1) === '%' || normAt(scan, at + 1) === 'percent');
  return share ? Math.min(end, at + 2) : at;
}

function readTail(scan: Scan, at: number, end: number): number {
  const kind = scan.classes[at];
  // "a sailor found [dead]", "someone [present] at the vote"
  const word = normAt(scan, at);
  if (kind === 'word' && isOfClass('resultative', word)) return at + 1;
  if ((kind === 'word' || kind === 'verb') && isOfClass('postposed', word)) return at + 1;
  // "circled it as [his friends] jeered"
  if (word === 'as' && scan.classes[at - 1] === 'pron') return at;
  if (kind === 'prep') {
    const phrase = readNounPhrase(scan, at + 1, end);
    if (phrase > at + 1) return phrase === end && opensTime(scan, at, end) ? at : phrase;
    let i = at + 1;
    while (i < end && isTimed(scan, i)) i++;
    if (i > at + 1) return i;
    // "accused of [deliberately] driving"
    while (i < end && scan.classes[i] === 'adv') i++;
    return scan.classes[i] === 'gerund' ? readObject(scan, i + 1, end) : at;
  }
  if (word === 'being' && scan.classes[at + 1] === 'verb') return readObject(scan, at + 2, end);
  if (kind === 'gerund') return leadsClause(scan, at) ? at : readObject(scan, at + 1, end);
  if (kind === 'conj' && isJoinedParticiple(scan, at + 1)) return Math.min(end, at + 2);
  if (kind === 'verb' && isPostnominal(scan, at)) return readObject(scan, at + 1, end);
  if (kind === 'time' || kind === 'num' || kind === 'adv') return at + 1;
  if (isOfClass('leads-to-time', normAt(scan, at)) && scan.classes[at + 1] === 'time') return at + 2;
  const relative = kind === 'that' && (isFiniteAt(scan, at + 1) || isUnknownVerb(scan, at + 1, end));
  if (kind === 'rel' || relative || tellsOfNoun(scan, at)) return holdsVerb(scan, at, end) ? end : at;
  return at;
}

function readObject(scan: Scan, at: number, end: number): number {
  const phrase = readNounPhrase(scan, at, end);
  return phrase > at ? phrase : Math.min(at, end);
}

function isTimed(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return (
    kind === 'time' || kind === 'num' || (isOfClass('leads-to-time', normAt(scan, at)) && kind !== 'name')
  );
}

function holdsVerb(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return true;
  return isUnknownVerb(scan, first + 1, end);
}
