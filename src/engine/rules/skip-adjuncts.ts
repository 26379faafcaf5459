import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isSetting } from '../../lexicon/settings';
import { isFiniteAt } from '../reading/is-finite-at';
import { isYear } from '../reading/is-year';
import { readNounPhrase } from '../reading/noun-phrase';
import { isQuoteMark } from '../reading/pair-quote-marks';
import { normAt, type Scan } from '../reading/scan';
import { startOfSubject } from './read-fronted';
import { opensWithThere } from './read-subject';

/** How far a "that" may stand behind its verb: "said, commenting on the figures of the last two quarters, that …". */
const LONGEST_ADJUNCT = 30;

/**
 * The first token behind the times, places, settings and manners that stand between a cue and its content:
 * "said [on Monday in an interview with the Courier] that …". Reads up to `end`.
 */
export function skipAdjuncts(scan: Scan, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const next = skipOne(scan, i, end);
    if (next === i) break;
    i = next;
  }
  return i;
}

/** The first token behind the times, settings and adverbs that stand at token `at`, with no clause among them. */
export function skipCircumstances(scan: Scan, at: number, end: number): number {
  let i = at;
  while (i < end) {
    const next = skipCircumstance(scan, i, end);
    if (next === i) break;
    i = next;
  }
  return i;
}

function skipCircumstance(scan: Scan, at: number, end: number): number {
  const kind = scan.classes[at];
  const timed = skipTime(scan, at, end);
  if (timed > at) return timed;
  if (kind === 'adv' && normAt(scan, at) !== 'not' && !isRough(scan, at) && !opensWithThere(scan, at))
    return at + 1;
  if (kind !== 'prep') return at;
  const phrase = Math.max(skipTime(scan, at + 1, end), skipTitle(scan, at, end));
  if (phrase > at + 1) return phrase;
  // "in a speech [prices would rise]"
  const noun = startOfSubject(scan, at, readNounPhrase(scan, at + 1, end));
  const last = isVerblike(scan, at + 1, noun) ? noun + 1 : noun;
  return last > at + 1 && isSettingPhrase(scan, at, last) ? last : at;
}

/** "said in a Facebook [post]: …": a setting that looks like a verb, behind an article and a noun. */
function isVerblike(scan: Scan, first: number, at: number): boolean {
  const led = scan.classes[first] === 'det' && at > first + 1;
  return led && scan.classes[at] === 'verb' && isSetting(normAt(scan, at));
}

/** "told CNN [on “Harbour Hour,”] “We are late.”": behind the title of a programme before what was said; `at` where none stands there. */
function skipTitle(scan: Scan, at: number, end: number): number {
  const first = at + 2;
  if (normAt(scan, at) !== 'on' || !isQuoteMark(scan.tokens[at + 1]) || !scan.tokens[first]?.capital)
    return at;
  let close = first;
  while (close < end && close < first + LONGEST_TITLE && !isQuoteMark(scan.tokens[close])) close++;
  return isQuoteMark(scan.tokens[close]) && isQuoteMark(scan.tokens[close + 1]) ? close + 1 : at;
}

/** Tokens: "State of the Union," is no longer by much. */
const LONGEST_TITLE = 8;

/** "said [nearly] half of them": a part of what is said */
function isRough(scan: Scan, at: number): boolean {
  const next = scan.classes[at + 1];
  return (next === 'num' || next === 'det') && isOfClass('approximating', normAt(scan, at));
}

function skipOne(scan: Scan, at: number, end: number): number {
  const kind = scan.classes[at];
  const behind = skipCircumstance(scan, at, end);
  if (behind > at) return behind;
  if (isParenthesis(scan, at) && at + 3 < end) return at + 3;
  if (kind === 'that') return tellsOfNoun(scan, at) ? skipToThat(scan, at, end) : at;
  const word = normAt(scan, at);
  if (word === 'by' && leadsToQuotation(scan, at + 1)) return at + 2;
  const hearer = word === 'to' ? hearerEnd(scan, at + 1, end) : at;
  if (hearer > at) return hearer;
  const teller = word === ',' ? tellerEnd(scan, at + 1, end) : at;
  if (teller > at) return teller;
  const first = kind === 'prep' || kind === 'gerund' || kind === 'verb' || word === ',';
  const that = first ? skipToThat(scan, at, end) : at;
  if (that > at || (first && kind !== 'prep')) return that;
  return isOfClass('subordinating', word) && !isOfClass('condition', word) ? skipClause(scan, at, end) : at;
}

/** "said [to him]: “It is safe.”", "said [to the crew], “It is safe.”"; `at` where no quotation follows. */
function hearerEnd(scan: Scan, at: number, limit: number): number {
  const end = scan.classes[at] === 'pron' ? at + 1 : readNounPhrase(scan, at, limit);
  const mark = normAt(scan, end);
  const quoted = (mark === ':' || mark === ',') && isQuoteMark(scan.tokens[end + 1]);
  return quoted && end > at ? end : at - 1;
}

/** "said[, according to two aides]: “It is safe.”"; `at` where neither a colon nor a quotation follows. */
function tellerEnd(scan: Scan, at: number, limit: number): number {
  const length = findAccording(scan.norms, at)?.length;
  if (!length) return at - 1;
  const end = readNounPhrase(scan, at + length, limit);
  return normAt(scan, end) === ':' || hearerEnd(scan, at + length, limit) >= end ? end : at - 1;
}

/** "replied [by saying], “It is safe.”" */
function leadsToQuotation(scan: Scan, verb: number): boolean {
  const quote = scan.classes[verb + 1] === 'mark' && normAt(scan, verb + 1) !== '"' ? verb + 2 : verb + 1;
  return (
    normAt(scan, quote) === '"' && findReportingVerb(normAt(scan, verb))?.forms.includes('gerund') === true
  );
}

/** Tokens: "when they arrived in Sund". */
const LONGEST_CLAUSE = 18;

/** "said [when they arrived in Sund] that the pier was safe": a whole clause before the "that", which follows no verb of its own. */
function skipClause(scan: Scan, at: number, end: number): number {
  let finite = false;
  for (let i = at + 1; i < end && i <= at + LONGEST_CLAUSE; i++) {
    const kind = scan.classes[i];
    if (kind === 'mark' || scan.speechAt[i] !== -1) return at;
    const before = scan.classes[i - 1];
    const ended = before === 'name' || before === 'word' || before === 'time' || before === 'num';
    if (kind === 'that') return finite && ended && opensClause(scan, i + 1) ? i : at;
    finite ||= isFiniteAt(scan, i);
  }
  return at;
}

/** "Monday", "last week", "two days earlier", "March 3, 2019". */
function skipTime(scan: Scan, at: number, end: number): number {
  let i = at;
  let timed = false;
  while (i < end) {
    const kind = scan.classes[i];
    const word = normAt(scan, i);
    // "said [2016] has seen": the year is the subject
    if (!timed && isYear(word) && isFiniteAt(scan, i + 1)) break;
    if (kind === 'time') timed = true;
    else if (
      kind === 'num' &&
      ((isOfClass('month', normAt(scan, i - 1)) && isDay(word)) || isTimed(scan, i + 1) || isYear(word))
    )
      timed = timed || isYear(word);
    else if (word === ',' && timed && scan.classes[i + 1] === 'num' && isYear(normAt(scan, i + 1))) i++;
    // "said that [this week's] vote"
    else if (word === 'that' && (isFiniteAt(scan, i + 2) || !isTimed(scan, i + 1))) break;
    else if (!(isOfClass('leads-to-time', word) && (isTimed(scan, i + 1) || isTimed(scan, i + 2)))) break;
    i++;
  }
  // "[the time] is coming", "[the time for] games", "[the days when] the town had one paper": no time of speaking
  const next = normAt(scan, i);
  const subject =
    isOfClass('known', normAt(scan, at)) && (isFiniteAt(scan, i) || next === 'when' || next === 'for');
  // "said [Monday's decision] was late", "argued during [Saturday's debate]"
  return timed && !subject && scan.classes[i] !== 'poss' ? i : at;
}

/** Of a month: "in March [3]", but not "in March [300] people had died". */
function isDay(word: string): boolean {
  return Number(word) <= DAYS;
}

const DAYS = 31;

function isTimed(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'time';
}

function isSettingPhrase(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) {
    const word = normAt(scan, i);
    if (isSetting(word) || isOfClass('addressed', word)) return true;
  }
  return false;
}

/** "said[, however,] the port …" */
function isParenthesis(scan: Scan, at: number): boolean {
  return (
    normAt(scan, at) === ',' && isOfClass('parenthetic', normAt(scan, at + 1)) && normAt(scan, at + 2) === ','
  );
}

/** Anything up to a "that" which opens a clause; between commas even another clause: "said, because he feared them, that …". */
function skipToThat(scan: Scan, at: number, end: number): number {
  const enclosed = normAt(scan, at) === ',';
  const inner = enclosed || tellsOfNoun(scan, at);
  for (let i = at + 1; i < end && i < at + LONGEST_ADJUNCT; i++) {
    // "confessed, while [assuring] the crews that the pier was safe"
    if (i > at && scan.classes[i] === 'gerund' && tellsSomebody(scan, i)) return at;
    // "at the Sund [debate] that"
    const finite = isFiniteAt(scan, i) && !isSetting(normAt(scan, i));
    if (scan.speechAt[i] !== -1 || normAt(scan, i) === ';' || (finite && !inner)) return at;
    // "told the board that, before the storm came, …"
    const opens = opensClause(scan, i + 1) || (normAt(scan, i + 1) === ',' && scan.classes[i - 1] !== 'mark');
    if (scan.classes[i] !== 'that' || !opens || scan.classes[i - 1] === 'rel') continue;
    if (tellsOfNoun(scan, i)) continue;
    const parted = normAt(scan, i - 1) === ',';
    // "said on Monday, a day before the vote [that] he had called, that the port was shut"
    if (enclosed && !parted) continue;
    return enclosed === parted ? i : at;
  }
  return at;
}

/** "said on condition [that] he not be named", "said on Monday, in the week [that] the pier fell": depends on the noun before. */
export function tellsOfNoun(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'that') return false;
  const noun = normAt(scan, at - 1);
  const led = scan.classes[at - 2] === 'det' ? at - 3 : at - 2;
  if (scan.classes[led] !== 'prep') return false;
  // "on the day that", ", in the week that", but "said earlier in the week that"
  const dated = led === at - 3 && (normAt(scan, led) === 'on' || normAt(scan, led - 1) === ',');
  return isOfClass('conditioning', noun) || (dated && isOfClass('span-of-time', noun));
}

/** "[assuring] residents that": a speech of its own. */
function tellsSomebody(scan: Scan, at: number): boolean {
  return findReportingVerb(normAt(scan, at))?.verb.frames.includes('O') === true;
}

function opensClause(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  const noun = kind === 'det' || kind === 'pron' || kind === 'name' || kind === 'num' || kind === 'word';
  // "that [doing] nothing was worse"
  return noun || normAt(scan, at).endsWith('ing');
}
