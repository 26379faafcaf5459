import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isSetting } from '../../lexicon/settings';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { WordClass } from '../reading/classify-words';
import { isFiniteAt } from '../reading/is-finite-at';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';
import { readSubject } from './read-subject';

/** Phrases that stand before a clause's subject, at most: "[in May] [at the yard] the crews were told". */
const MOST_PHRASES = 3;

/** Between the subject of a clause and its verb stand at most so many adverbs. */
const ADVERBS = 2;

/**
 * The first token of the subject behind what stands before it in its clause: "[in the first trial,] the crew had lied", "[after the
 * storm began,] fares rose"; `at` where nothing of the kind stands there, or no clause follows.
 */
export function readFronted(scan: Scan, at: number, limit: number): number {
  const subject = behindClause(scan, at, limit) ?? behindPhrases(scan, at, limit);
  if (subject === null) return at;
  if (opensWholeClause(scan, { first: subject, end: limit })) return subject;
  const last = startOfSubject(scan, at, subject);
  return last < subject ? last : at;
}

/**
 * "in many towns [people] went hungry", "told parliament [prices] would rise", "in court [two men] were": where a plural begins that is no part
 * of the phrase up to token `end`, behind token `at`, as a verb follows it; `end` where none does.
 */
export function startOfSubject(scan: Scan, at: number, end: number): number {
  const noun = normAt(scan, end - 1);
  const first = scan.classes[end - 2] === 'num' ? end - 2 : end - 1;
  const before = scan.classes[first - 1];
  const plural =
    scan.classes[end - 1] === 'word' &&
    (isOfClass('plural', noun) || findSourceNoun(noun)?.plural || /[^s]s$/.test(noun));
  const phrase = first - 1 > at && (before === 'word' || before === 'name' || before === 'time');
  const acts = isFiniteAt(scan, end) && !isUndergone(scan, end);
  return plural && phrase && acts && !isSetting(noun) ? first : end;
}

/** Behind a participle that describes the noun before it: "members gathered [in] Lima", "letters leaked [on] Monday". */
const BEHIND_PARTICIPLE: ReadonlySet<WordClass> = new Set<WordClass>(['prep', 'time', 'adv', 'that']);

/** "union members [gathered] in Lima", "a summit of leaders [held] in Prague": done to them, or how they are. */
function isUndergone(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  const forms = findReportingVerb(word)?.forms ?? [];
  const participle = word.endsWith('ed') || isOfClass('participle', word) || forms.includes('participle');
  return participle && scan.classes[at] === 'verb' && BEHIND_PARTICIPLE.has(scan.classes[at + 1] ?? 'mark');
}

/** "[After the storm began,] fares rose" */
function behindClause(scan: Scan, at: number, limit: number): number | null {
  // "[despite being from Sund,] she stays"
  const doing = opensDoing(scan, at);
  // "[with prices rising,] families borrow"
  const led = normAt(scan, at) === 'with';
  if (!doing && !led && !isOfClass('subordinating', normAt(scan, at))) return null;
  let verb = doing;
  for (let i = at + 1; i < limit && scan.speechAt[i] === -1; i++) {
    const kind = scan.classes[i];
    verb ||= kind === 'verb' || kind === 'aux' || (led && kind === 'gerund');
    if (normAt(scan, i) === ',' && verb) return i + 1;
  }
  return null;
}

/** "[despite being] from Sund,", "[instead of closing] the pier,", "[to win] the vote,": what leads to a comma like a clause. */
function opensDoing(scan: Scan, at: number): boolean {
  const first = behindPreposition(scan, at);
  const next = scan.classes[first];
  if (first > at && (next === 'gerund' || (next === 'word' && normAt(scan, first).endsWith('ing'))))
    return true;
  return normAt(scan, at) === 'to' && (next === 'verb' || next === 'word');
}

/** "[At the first trial] [in May,] the crew had lied" */
function behindPhrases(scan: Scan, at: number, limit: number): number | null {
  let i = at;
  for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
    const noun = behindPreposition(scan, i);
    if (noun === i) break;
    const past = scan.classes[noun] === 'det' && normAt(scan, noun + 1) === 'past' ? noun + 2 : noun;
    const end = readNounPhrase(scan, noun, limit);
    // "said of the pier, a ruin", but "[of the six men,] two were armed"
    const partitive = normAt(scan, end) === ',' && scan.classes[end + 1] === 'num';
    if (isOfClass('topical', normAt(scan, i)) && !partitive) return null;
    const alone = scan.classes[noun] === 'time' || scan.classes[noun] === 'adv';
    if (end === noun && past === noun && !alone) return null;
    // "until [then]"
    i = Math.max(past, end, scan.classes[noun] === 'adv' ? noun + 1 : noun);
    // "in the past [two] years"
    if (past > noun && scan.classes[i] === 'num') i++;
    while (scan.classes[i] === 'time' || (scan.classes[i] === 'num' && scan.classes[i - 1] === 'time')) i++;
  }
  if (i === at) return null;
  return normAt(scan, i) === ',' ? i + 1 : i;
}

/** "in", "as of", "because of": the first token behind the preposition at `at`; `at` where none stands there. */
function behindPreposition(scan: Scan, at: number): number {
  const next = scan.classes[at + 1] === 'prep';
  if (scan.classes[at] === 'prep') return next ? at + 2 : at + 1;
  return next && isOfClass('half-preposition', normAt(scan, at)) ? at + 2 : at;
}

/** A subject with its verb behind it. */
export function opensWholeClause(scan: Scan, { first, end }: TokenRange): boolean {
  if (normAt(scan, first) === 'there') return scan.classes[first + 1] === 'aux';
  const subject = readSubject(scan, first, end);
  for (let i = subject; i < end && i <= subject + ADVERBS; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux') return subject > first;
    if (kind !== 'adv') return false;
  }
  return false;
}

/** Tokens: what is done stands between the participle and the verb: "[raising the fares by a tenth] would hurt". */
const LONGEST_DOING = 10;

/** "[raising] the fares would hurt": what is done is the subject. */
export function isDoingClause(scan: Scan, at: number, limit: number): boolean {
  if (findReportingVerb(normAt(scan, at))?.verb.kind === 'speech' || findAccording(scan.norms, at))
    return false;
  for (let i = at + 1; i < limit && i <= at + LONGEST_DOING; i++) {
    const kind = scan.classes[i];
    if (kind === 'aux') return true;
    const led = scan.classes[i - 1];
    // "[having Holt on the list] puts", but not "[citing a paper] seen by the board"
    const finite = scan.classes[i + 1] !== 'prep';
    if (kind === 'verb') return finite && i > at + 1 && (led === 'word' || led === 'name');
    if (kind === 'mark' || kind === 'that' || kind === 'rel') return false;
  }
  return false;
}
