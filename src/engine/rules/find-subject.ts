import { isOfClass } from '../../lexicon/grammar';
import type { ReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { beforeWho } from '../reading/before-who';
import { isDash } from '../reading/is-dash';
import { isFiniteAt } from '../reading/is-finite-at';
import { readOutlet } from '../reading/match-outlet';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { isQuoteMark } from '../reading/pair-quote-marks';
import { normAt, type Scan } from '../reading/scan';
import { nameBehindWhose } from './behind-whose';
import { bracketStart, clauseFloor } from './clause-floor';
import type { TokenRange } from './finding';
import { longSubject } from './long-subject';
import { nameBetween } from './name-between';
import { addsParticiple, addsRelative, opensInsert } from './opens-insert';
import { opensSubject } from './opens-subject';
import { opensWithSetting } from './opens-with-setting';
import { participleBefore } from './participle-before';
import { amountBefore } from './read-subject';
import { relativeAcross } from './relative-across';
import { secondOfTwo } from './second-of-two';
import { isClauseInsert, isOfObject } from './stands-apart';
import { subjectEnd } from './subject-end';
import { isUnderCondition } from './under-condition';
import { startOfList, widenSubject } from './widen-subject';

/** An apposition or relative clause between subject and verb is at most this many tokens long. */
const LONGEST_INSERT = 45;

/** "…, said Ines Roth, who …": a noun phrase behind the verb with no verb of its own behind it. */
export function isInverted(
  scan: Scan,
  first: number,
  at: number,
  floor: number,
  verb: ReportingVerb,
): boolean {
  // "Ines Roth, the mayor, called him a liar": nobody is called before the verb
  if (!SPEAKS.test(verb.frames)) return false;
  const quoted = scan.speechAt[first - 1] !== -1;
  if (first <= floor || (!quoted && (normAt(scan, first - 1) !== ',' || verb.frames.includes('O'))))
    return false;
  const end = readNounPhrase(scan, at, scan.sentences[scan.sentenceAt[at] ?? -1]?.end ?? at);
  const kind = scan.classes[end];
  // "The mayor, Ines Roth, denied any role": no clause stands before; but "Even so, warned Holt, …"
  if (!quoted && normAt(scan, end) !== ',' && !holdsFinite(scan, floor, first)) return false;
  return end > at && kind !== 'verb' && kind !== 'aux' && kind !== 'adv' && scan.classes[at] !== 'that';
}

/** Frames of verbs behind whose content their subject may stand. */
const SPEAKS = /[cqt]/;

const WHAT = 'what';

/** What stands before a verb as its subject. */
export interface Subject {
  readonly subject: TokenRange | null;
  readonly antecedent: TokenRange | null;
}

export const NO_SUBJECT: Subject = { subject: null, antecedent: null };

/** The noun phrase before the verb group that starts at token `verb`, looking back no further than `floor`. */
export function findSubject(
  scan: Scan,
  verb: number,
  floor: number,
  gerund: boolean,
  inverted: boolean,
): Subject {
  const before = relativeAcross(scan, verb - 1, floor) ?? behindRelative(scan, verb - 1, floor);
  if (before < floor || gerund || scan.speechAt[before] !== -1) return NO_SUBJECT;
  const kind = scan.classes[before];
  if (kind === 'rel' || kind === 'that') {
    const mark = normAt(scan, before - 1);
    const end = mark === ',' || isDash(mark) ? before - 1 : before;
    const first = nounPhraseBefore(scan, end, clauseFloor(scan, end, floor));
    const human = normAt(scan, before) === 'who' && first !== -1 ? beforeWho(scan, first, end) : first;
    return { subject: { first: before, end: verb }, antecedent: first === -1 ? null : { first: human, end } };
  }
  // "a “palace insider” said"
  if (kind === 'mark' && !quotesSomebody(scan, before)) {
    const word = normAt(scan, before);
    const closes = word === ',' || word === ')' || isDash(word);
    const owned = nameBehindWhose(scan, before);
    const across = owned ?? (closes ? subjectAcross(scan, before, floor, inverted) : null);
    return { subject: across ?? (inverted ? null : nameBetween(scan, before, floor)), antecedent: null };
  }
  const clause = clauseFloor(scan, verb, floor);
  // "A memo sent to the port, and seen by the Courier says"
  const whole = addsParticiple(scan, clause) ? phraseAcross(scan, clause - 1, floor, inverted) : null;
  if (whole) return { subject: { first: whole.first, end: verb }, antecedent: null };
  const origin = participleBefore(scan, verb, clause);
  const stop = subjectEnd(scan, origin === -1 ? verb : origin, clause);
  if (stop < verb) {
    const start = phraseUpTo(scan, stop, clause, floor);
    const whole = origin !== -1 && !isOfMedium(scan, origin, verb);
    if (start !== -1) return { subject: { first: start, end: whole ? verb : stop }, antecedent: null };
  }
  const first = phraseUpTo(scan, verb, clause, floor);
  return first === -1 ? NO_SUBJECT : { subject: { first, end: verb }, antecedent: null };
}

/** "a “palace insider[”]": the mark behind a noun for somebody in scare quotes. */
function quotesSomebody(scan: Scan, at: number): boolean {
  if (!isQuoteMark(scan.tokens[at]) || scan.fragmentAt[at] !== 1) return false;
  const kind = findSourceNoun(normAt(scan, at - 1))?.kind;
  return kind === 'unnamed' || kind === 'group' || kind === 'role';
}

/** "papers [seen by the Courier]": the medium is who passes them on, no part of what they are. */
function isOfMedium(scan: Scan, participle: number, end: number): boolean {
  for (let i = participle + 1; i < end; i++) if (readOutlet(scan, i, end, true)) return true;
  return false;
}

/** Where the phrase begins that ends right before token `end`, with what widens it; -1 where there is none. */
function phraseUpTo(scan: Scan, end: number, clause: number, floor: number): number {
  const long = longSubject(scan, floor, end) ?? (clause > floor ? longSubject(scan, clause, end) : null);
  if (long) return long.first;
  const phrase = secondOfTwo(scan, nounPhraseBefore(scan, end, clause), end, clause);
  const near = phrase === -1 ? -1 : amountBefore(scan, phrase, clause);
  const wide = widenSubject(scan, near === -1 ? end : near, clause);
  const first = wide ?? (near === -1 ? null : startOfList(scan, near, end, floor)) ?? near;
  // "in what [police] said was an accident"
  return normAt(scan, first) === WHAT && first + 1 < end ? first + 1 : first;
}

/** "who [last week] admitted", "which [on Monday] said": the relative pronoun, across a time; else the token itself. */
function behindRelative(scan: Scan, at: number, floor: number): number {
  let i = at;
  while (i > floor && i > at - LONGEST_TIME && isOfTime(scan, i)) i--;
  return i < at && scan.classes[i] === 'rel' ? i : at;
}

/** Tokens: "on 3 May last year". */
const LONGEST_TIME = 5;

function isOfTime(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'time' || kind === 'num' || kind === 'prep' || isOfClass('leads-to-time', normAt(scan, at));
}

/** "Ines Roth, who runs the port, said": from the comma before the verb back to a phrase that ends at an earlier comma. */
function subjectAcross(scan: Scan, comma: number, floor: number, inverted: boolean): TokenRange | null {
  const mark = normAt(scan, comma) === ')' ? '(' : normAt(scan, comma);
  const end = comma + (mark === '(' ? 1 : 0);
  let found: TokenRange | null = null;
  let broken = false;
  for (let i = comma - 1; i > floor && i > comma - LONGEST_INSERT; i--) {
    if (scan.speechAt[i] !== -1) break;
    // "Ines Roth (Labour, Sund), who": commas inside a bracket part nothing
    if (normAt(scan, i) === ')') i = bracketStart(scan, i, floor);
    if (normAt(scan, i) !== mark || !opensInsert(scan, i + 1, comma)) continue;
    if (inverted && isClauseInsert(scan, i + 1, comma)) continue;
    const first = phraseBeforeInsert(scan, i, clauseFloor(scan, i, floor));
    // "The pier, weakened by storms, said Holt, …": before an inverted verb the insert must be about a person.
    const thing =
      inverted &&
      scan.classes[i + 1] !== 'rel' &&
      scan.classes[first] !== 'name' &&
      !(scan.classes[i + 1] === 'name' && findSourceNoun(normAt(scan, i - 1)));
    const subject =
      first !== -1 && !thing && !isAsked(scan, first, i) && (first === floor || opensSubject(scan, first));
    // "The memo, drawn up for the minister, Ines Roth, in May, says": the insert may have begun with a participle before
    if (!subject || (broken && !opensWithParticiple(scan, i + 1) && !opensWithSetting(scan, i + 1, comma))) {
      broken ||= found !== null;
      continue;
    }
    found = { first, end };
    // "Ines Roth, 45, and [Paul Holt], 33, said"
    const joined = joinedBefore(scan, first, floor);
    if (joined !== -1) return { first: joined, end };
    // "Ines Roth, head of the port, who …, said": what was found may itself be an insert behind the name.
    if (normAt(scan, first - 1) !== mark) break;
    i = first;
  }
  return inverted && found && isOfObject(scan, found.first, floor) ? null : found;
}

/** Tokens: what stands between commas behind the first of two names has no more. */
const LONGEST_OF_PAIR = 10;

/** Where the name begins that is joined to the one at token `at`: "[Ines Roth], 45, and Paul Holt"; -1 where there is none. */
function joinedBefore(scan: Scan, at: number, floor: number): number {
  if (scan.classes[at] !== 'name' || normAt(scan, at - 1) !== 'and' || normAt(scan, at - 2) !== ',')
    return -1;
  for (let i = at - 3; i > floor && i > at - LONGEST_OF_PAIR; i--) {
    if (scan.speechAt[i] !== -1 || scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return -1;
    if (normAt(scan, i) !== ',') continue;
    return scan.classes[i - 1] === 'name' ? nounPhraseBefore(scan, i, clauseFloor(scan, i, floor)) : -1;
  }
  return -1;
}

/** "A clerk hired in May, who …": what "who" goes on about is somebody, from the first word of the clause on. */
function phraseBeforeInsert(scan: Scan, at: number, floor: number): number {
  const phrase = nounPhraseBefore(scan, at, floor);
  const first = phrase === -1 ? -1 : amountBefore(scan, phrase, floor);
  const goesBack =
    normAt(scan, at + 1) === 'who' || addsParticiple(scan, at + 1) || addsRelative(scan, at + 1);
  const wide = scan.classes[at + 1] === 'gerund' ? widenSubject(scan, first, floor) : null;
  if (first !== -1 && (first === floor || !goesBack)) return wide ?? first;
  const start = scan.classes[floor] === 'conj' ? floor + 1 : floor;
  const opens = /^(?:det|name|num)$/.test(scan.classes[start] ?? '');
  if (opens && isUnderCondition(scan, start, at)) return start;
  const told = readNounPhrase(scan, start, at);
  // "A woman who lived next door, who …"
  const clause = scan.classes[told] === 'rel' && told > start ? told + 2 : start;
  return goesBack && opens && !holdsVerb(scan, clause, at) ? start : first;
}

/** "[A memo sent to the port], and seen by": from the clause's first word on. */
function phraseAcross(scan: Scan, comma: number, floor: number, inverted: boolean): TokenRange | null {
  const first = phraseBeforeInsert(scan, comma, clauseFloor(scan, comma, floor));
  return subjectAcross(scan, comma, floor, inverted) ?? (first === -1 ? null : { first, end: comma });
}

function holdsFinite(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (isFiniteAt(scan, i) || scan.speechAt[i] !== -1) return true;
  return false;
}

/** A finite verb that is no participle behind a noun. */
function holdsVerb(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (scan.classes[i] === 'aux') return true;
    if (scan.classes[i] === 'verb' && scan.classes[i + 1] !== 'prep') return true;
  }
  return false;
}

/** "When [asked], Ines Roth said": no subject. */
export function isAsked(scan: Scan, first: number, end: number): boolean {
  return end - first === 1 && scan.classes[first - 1] === 'conj' && normAt(scan, first).endsWith('ed');
}

/** ", drawn up by", ", who": nothing else than an insert begins so. */
export function opensWithParticiple(scan: Scan, at: number): boolean {
  if (scan.classes[at] === 'rel') return true;
  const kind = scan.classes[at + 1];
  return scan.classes[at] === 'verb' && (kind === 'prep' || kind === 'adv' || kind === 'time');
}
