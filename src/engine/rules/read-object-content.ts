import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import { findPronoun } from '../../lexicon/word-classes';
import { holdsEvidence } from '../reading/holds-evidence';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type TokenRange, trimMarks } from './finding';
import { isQuotedThing } from './is-quoted-thing';
import { describesTrade, isTold } from './is-told';
import { isToldMedium } from './is-told-medium';
import { isVerdict } from './is-verdict';
import { letsIn } from './lets-in';
import { opensWholeClause } from './read-fronted';
import { readNamed } from './read-named';
import { readRejected } from './read-rejected';
import { relativeEnd } from './relative-end';
import { statesFigures } from './states-figures';

/** A content that is not a clause, and the verb pattern that gave it. */
export interface ObjectContent {
  readonly rule: string;
  readonly content: readonly TokenRange[];
}

const SUCH = 'such';

/** A name or description longer than this is a clause misread. */
const LONGEST_OBJECT = 20;

/**
 * The content of verbs with patterns of their own: accused X [of doing Y], described [X] as [Y], called [X] [Y],
 * denied [any involvement]. Reads tokens `at` to `end`; `null` where the pattern is not there.
 */
export function readObjectContent(scan: Scan, cue: VerbCue, at: number, end: number): ObjectContent | null {
  const { frames, lemma } = cue.verb;
  const speech = cue.verb.kind === 'speech';
  const named =
    speech && (frames.includes('k') || frames.includes('a')) ? readNamed(scan, cue, at, end) : null;
  if (named) return one(scan, 'called', named.first, named.end);
  const rejected = readRejected(scan, cue, at, end);
  if (rejected) return one(scan, 'noun-content', rejected.first, rejected.end);
  if (frames.includes('f') && isOfWhom(scan, cue)) return readOf(scan, at, relativeEnd(scan, at, end), true);
  if (frames.includes('f')) return readOf(scan, at, end, frames.includes('c'));
  const as = frames.includes('a') && speech ? readAs(scan, at, end) : null;
  if (as || (frames.includes('a') && speech && (!frames.includes('k') || describesTrade(scan, cue))))
    return as;
  // "dismissed [the reports] as [nonsense]", but not "dismissed Holt for posing as mayor"
  if (isOfClass('dismissing', lemma)) return isPlainObject(scan, at, end) ? readAs(scan, at, end) : null;
  const called = frames.includes('k') ? readCalled(scan, cue, at, end) : null;
  if (called) return called;
  const deed = speech && isOfClass('admitting', lemma) ? readDeed(scan, at, end) : null;
  if (deed) return deed;
  // "stressed [the “historic” weight of the deal]"
  if (isOfClass('underlining', lemma)) return isQuotedThing(scan, at) ? readNoun(scan, at, end, false) : null;
  if (letsIn(scan, lemma, at, end)) return null;
  const states = speech || (cue.verb.kind === 'show' && statesFigures(scan, cue));
  return states && frames.includes('n')
    ? readNoun(scan, at, end, isOfClass('acknowledging', lemma) || frames.includes('N'))
    : null;
}

/** "warned [of floods]" names nobody between; "accused of" without a name is a passive: "a man accused of theft". */
function readOf(scan: Scan, at: number, end: number, bare: boolean): ObjectContent | null {
  const of = bare ? at : normAt(scan, at) === 'of' ? end : findWord(scan, at, end, 'of');
  if (normAt(scan, of) !== 'of') return null;
  return one(scan, 'accused-of', of + 1, end);
}

/** "the port, [which he] accused of lying": whom it is said of stands before. */
function isOfWhom(scan: Scan, { subject }: VerbCue): boolean {
  const before = (subject?.first ?? 0) - 1;
  return before > 0 && scan.classes[before] === 'rel' && normAt(scan, before) !== 'who';
}

function readAs(scan: Scan, at: number, end: number): ObjectContent | null {
  if (isIntroduced(scan, at)) return null;
  for (let i = at + 1; i < end && i < at + LONGEST_OBJECT; i++) {
    // "diagnosed with disorders such [as] anxiety", "presents its views [as] of May"
    const idiom = normAt(scan, i - 1) === SUCH || normAt(scan, i + 1) === 'of';
    if (normAt(scan, i) !== 'as' || idiom || scan.speechAt[i] !== -1) continue;
    // "a shift in which trucks serve [as] homes"
    if (inWhich(scan, at, i)) return null;
    const object = trimMarks(scan, { first: at, end: i });
    const described = trimMarks(scan, { first: i + 1, end });
    return described.end > described.first ? { rule: 'described-as', content: [object, described] } : null;
  }
  return null;
}

/** A clause with a preposition and "which" has begun, whose verb the "as" belongs to. */
function inWhich(scan: Scan, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++)
    if (scan.classes[i] === 'rel' && scan.classes[i - 1] === 'prep') return true;
  return false;
}

/** "those who identified [themselves] as crew": who they are, and nothing that they say of somebody. */
function isIntroduced(scan: Scan, at: number): boolean {
  const self = normAt(scan, at).endsWith('self') || normAt(scan, at).endsWith('selves');
  return self && isOfClass('naming', normAt(scan, at - 1));
}

/** "the reports [as]": nobody is blamed for something in between, and no clause tells what went on meanwhile: "the map as he spoke". */
function isPlainObject(scan: Scan, at: number, end: number): boolean {
  const object = readNounPhrase(scan, at, end);
  const meanwhile =
    findPronoun(normAt(scan, object + 1))?.kind === 'subject' ||
    opensWholeClause(scan, { first: object + 1, end });
  if (normAt(scan, object) !== 'as' || meanwhile) return false;
  for (let i = at; i < object; i++) if (normAt(scan, i) === 'for') return false;
  return true;
}

/** "called the plan [a “sad day”]": the object ends where a second determiner or a quotation begins. */
function readCalled(scan: Scan, cue: VerbCue, at: number, end: number): ObjectContent | null {
  if (scan.classes[at] === 'prep' || scan.classes[at] === 'that' || isTold(scan, cue)) return null;
  // "called it [a ruin]": "it" belongs to the verb
  const made = scan.classes[at - 1] === 'pron' && (opensThing(scan, at) || scan.fragmentAt[at] === 1);
  if (made) return one(scan, 'called', at, end);
  let quoted = at;
  while (quoted < end && scan.fragmentAt[quoted] !== 1) quoted++;
  const object = Math.min(readNounPhrase(scan, at, end), quoted);
  const next = normAt(scan, object);
  // "termed the report as [“fiction”]"
  const as = next === 'as' && normAt(scan, object + 1) !== 'well' && cue.verb.kind === 'speech';
  const described = as ? trimMarks(scan, { first: object + 1, end }) : null;
  if (described && described.end > described.first && isNominal(scan, at, object))
    return { rule: 'described-as', content: [{ first: at, end: object }, described] };
  // "called it" is a verb of two words
  const first = scan.classes[at - 1] === 'pron' ? at - 1 : at;
  if (isVerdict(normAt(scan, object - 1)) && isJudged(scan, first, object - 1))
    return one(scan, 'called', first, object);
  // "found the net four times [this season]"
  const named = opensThing(scan, object) || next === '"' || next === "'" || next === '“' || next === '‘';
  if (object === at || object >= end || !named || !isNominal(scan, at, object)) return null;
  const range = trimMarks(scan, { first: at, end });
  return { rule: 'called', content: [range] };
}

/** "[a ruin]", but "[this] season" */
function opensThing(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'det' && scan.classes[at + 1] !== 'time';
}

/** "called [the reports] false", "calling [it] absurd", "called [debts] unpayable": the verdict behind the noun. */
function isJudged(scan: Scan, first: number, verdict: number): boolean {
  const kind = scan.classes[first];
  if (kind === 'det') return verdict > first + 1;
  return verdict > first && (kind === 'pron' || kind === 'name' || kind === 'word');
}

/** A noun, name or pronoun, not only what leads to one: "called a “heroic” response". */
function isNominal(scan: Scan, at: number, end: number): boolean {
  return scan.classes[at] === 'pron' || headOf(scan, at, end) !== -1;
}

/** "denied [having met Holt]", "admitted to [taking bribes]": what somebody did, or did not. */
function readDeed(scan: Scan, at: number, end: number): ObjectContent | null {
  const first = normAt(scan, at) === 'to' ? at + 1 : at;
  const doing =
    scan.classes[first] === 'gerund' || scan.norms[first] === 'having' || (first > at && isIng(scan, first));
  return doing ? one(scan, 'noun-content', first, endOfNoun(scan, first, end)) : null;
}

/** "to [receiving] bribes": behind "to" any such form. */
function isIng(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'word' && normAt(scan, at).endsWith('ing') && normAt(scan, at).length > 4;
}

/** "denied [any role]"; after most verbs a noun asserts something only if it holds quoted words or a figure. */
function readNoun(scan: Scan, at: number, end: number, always: boolean): ObjectContent | null {
  // "blamed [“bad luck”] for it"
  const kind = isQuoted(scan, at) && isQuoted(scan, at + 1) ? 'word' : scan.classes[at];
  if (!always && !holdsEvidence(scan, at, end)) return null;
  if (kind !== 'det' && kind !== 'num' && kind !== 'word' && kind !== 'gerund') return null;
  // "blamed it on a lack of parts [that] are no longer made"
  const stated = always ? relativeAt(scan, at, end) : end;
  if (!holdsFiniteVerb(scan, at, stated)) return one(scan, 'noun-content', at, endOfNoun(scan, at, end));
  // "reported [a loss of $4m], more than analysts had expected"
  let comma = at;
  while (comma < end && normAt(scan, comma) !== ',') comma++;
  // "blamed [the port for the fire], as nobody was there"
  const ends = always && opensReason(scan, comma + 1);
  const whole = comma < end && (ends || holdsEvidence(scan, at, comma)) && !holdsFiniteVerb(scan, at, comma);
  return whole ? one(scan, 'noun-content', at, endOfNoun(scan, at, comma)) : null;
}

/** ", [as] nobody was there", ", [saying] that it was shut" */
function opensReason(scan: Scan, at: number): boolean {
  return (
    normAt(scan, at) === 'as' || isOfClass('subordinating', normAt(scan, at)) || scan.classes[at] === 'gerund'
  );
}

/** "confirmed the sale [to CNN]", "denied the claim [in a statement]": to whom and where it was said is no part of it. */
function endOfNoun(scan: Scan, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    if (scan.classes[i] !== 'prep' || scan.speechAt[i] !== -1) continue;
    if (normAt(scan, i) === 'to' && isToldMedium(scan, i + 1, end)) return i;
    const fresh =
      isOfClass('leads-to-setting', normAt(scan, i)) && isOfClass('indefinite', normAt(scan, i + 1));
    if (fresh && isSetting(normAt(scan, headOf(scan, i + 1, readNounPhrase(scan, i + 1, end))))) return i;
  }
  return end;
}

/** Where the first relative clause begins that tells of a noun; `end` where there is none. */
function relativeAt(scan: Scan, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'rel' || (kind === 'that' && isFiniteAt(scan, i + 1))) return i;
  }
  return end;
}

function holdsFiniteVerb(scan: Scan, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (scan.classes[i] === 'aux' || scan.classes[i] === 'that') return true;
  return false;
}

function findWord(scan: Scan, at: number, end: number, word: string): number {
  for (let i = at; i < end && i < at + LONGEST_OBJECT; i++) if (normAt(scan, i) === word) return i;
  return at;
}

function one(scan: Scan, rule: string, first: number, end: number): ObjectContent | null {
  const range = trimMarks(scan, { first, end });
  return range.end > range.first ? { rule, content: [range] } : null;
}
