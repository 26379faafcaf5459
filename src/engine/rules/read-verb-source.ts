import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { outletEnd, readOutlet } from '../reading/match-outlet';
import { readNounPhrase } from '../reading/noun-phrase';
import { isQuoteMark } from '../reading/pair-quote-marks';
import { normAt, type Scan } from '../reading/scan';
import { findSubject } from './find-subject';
import type { VerbCue } from './find-verb-cues';
import type { Finding, TokenRange } from './finding';
import { opensWholeClause, startOfSubject } from './read-fronted';
import { readSubject } from './read-subject';

/** “…,” said Ines Roth, the harbour master. */
export function readInverted(scan: Scan, cue: VerbCue, limit: number): TokenRange | null {
  if (cue.gerund) return null;
  const before = normAt(scan, cue.first - 1);
  if (scan.sentences[cue.sentence]?.first === cue.first) return readLeading(scan, cue, limit);
  if (scan.speechAt[cue.first - 1] === -1 && before !== ',') return null;
  // "…, writes [another]."
  const closed = scan.classes[cue.end + 1] === 'mark' && !isQuoteMark(scan.tokens[cue.end + 1]);
  const alone = isOfClass('stands-alone', normAt(scan, cue.end)) && closed;
  const end = alone ? cue.end + 1 : subjectBehind(scan, cue.end, limit);
  return end > cue.end
    ? { first: cue.end, end: readPair(scan, readApposition(scan, end, limit), limit) }
    : null;
}

/** "Says one friend of the couple: “…”": the verb opens the sentence, and what is said stands behind a colon. */
function readLeading(scan: Scan, { end: first }: VerbCue, limit: number): TokenRange | null {
  const end = readApposition(scan, subjectBehind(scan, first, limit), limit);
  return end > first && normAt(scan, end) === ':' && (scan.speechAt[end + 1] ?? -1) !== -1
    ? { first, end }
    : null;
}

/** "said [at least four of the crew]"; but in "the crew, however, said [only five] were lost" it is no subject. */
function subjectBehind(scan: Scan, at: number, limit: number): number {
  const phrase = readNounPhrase(scan, at, limit);
  const end = phrase > at ? beforeMedium(scan, at, phrase) : readSubject(scan, at, limit);
  const kind = scan.classes[end];
  return phrase === at && (kind === 'verb' || kind === 'aux') ? at : end;
}

/** "declared [the coach] to Sky Sports", "shared [a source] with CNN": the medium to which it was said is no part of who said it; but "a source close to CNN" */
function beforeMedium(scan: Scan, first: number, end: number): number {
  const shared = findReportingVerb(normAt(scan, first - 1))?.verb.lemma === 'share';
  for (let i = first + 1; i < end; i++) {
    const leads = normAt(scan, i) === 'to' || (shared && normAt(scan, i) === 'with');
    if (!leads || readOutlet(scan, i + 1, end, true) === null) continue;
    const noun = findSourceNoun(normAt(scan, i - 1));
    // "said an adviser to CNN"
    const speaker = normAt(scan, first) === 'the' || shared || isOfClass('never-named', noun?.singular ?? '');
    if (scan.classes[i - 1] === 'name' || (noun && speaker)) return i;
  }
  return end;
}

/** "said Ines Roth, 45, [and Paul Holt, 33]" */
function readPair(scan: Scan, at: number, limit: number): number {
  if (normAt(scan, at) !== ',' || normAt(scan, at + 1) !== 'and' || scan.classes[at + 2] !== 'name')
    return at;
  const end = readNounPhrase(scan, at + 2, limit);
  const kind = scan.classes[end];
  return end > at + 2 && kind !== 'verb' && kind !== 'aux' ? readApposition(scan, end, limit) : at;
}

/** ", the harbour master" / ", who runs the port" behind a name, up to the next comma or the sentence's end. */
function readApposition(scan: Scan, at: number, limit: number): number {
  const kind = scan.classes[at + 1];
  const opens = kind === 'det' || kind === 'word' || kind === 'rel' || kind === 'num';
  if (normAt(scan, at) !== ',' || !opens || opensClause(scan, at + 1, limit)) return at;
  for (let i = at + 1; i < limit; i++) {
    if (scan.speechAt[i] !== -1) return at;
    const mark = normAt(scan, i);
    if (scan.classes[i] === 'mark' && (mark === ',' || mark === '.' || mark === ';' || mark === ':'))
      return i;
  }
  return limit;
}

/** "Even so, said Holt, [the yard owed] its crews wages": a subject with its verb, and no apposition. */
function opensClause(scan: Scan, at: number, limit: number): boolean {
  if (scan.classes[at] === 'rel') return false;
  const subject = readSubject(scan, at, limit);
  const verb = scan.classes[subject] === 'prep' ? readNounPhrase(scan, subject + 1, limit) : subject;
  const next = scan.classes[verb + 1];
  const takes = next === 'det' || next === 'pron' || next === 'num' || next === 'that' || next === 'word';
  const finite = takes || isFiniteForm(normAt(scan, verb));
  return (
    subject > at &&
    (scan.classes[verb] === 'aux' || (scan.classes[verb] === 'verb' && verb === subject && finite))
  );
}

/** "knew", but not "hired", which may describe the noun before. */
function isFiniteForm(norm: string): boolean {
  const forms = findReportingVerb(norm)?.forms ?? [];
  return forms.some((form) => form === 'past' || form === 'third') && !forms.includes('participle');
}

/** Whom it was said to: "told [reporters]"; `null` where nobody is named. */
export function readAddressee(
  scan: Scan,
  cue: Pick<VerbCue, 'verb'>,
  at: number,
  limit: number,
): TokenRange | null {
  if (!cue.verb.frames.includes('o') && !cue.verb.frames.includes('O')) return null;
  const titled = cue.verb.frames.includes('O') ? titleEnd(scan, at, limit) : at;
  if (titled > at) return { first: at, end: titled };
  if (scan.classes[at] === 'that' || scan.speechAt[at] !== -1) return null;
  if (isObject(scan, at) || opensBareClause(scan, at, limit)) return { first: at, end: at + 1 };
  // "told [those at the pier]"
  const those =
    cue.verb.frames.includes('O') && normAt(scan, at) === 'those' && scan.classes[at + 1] === 'prep';
  if (those) return { first: at, end: Math.max(at + 1, readNounPhrase(scan, at + 2, limit)) };
  const outlet = outletsEnd(scan, at, limit);
  const named = outlet > at && normAt(scan, outlet) !== "'s";
  const noun = named ? outlet : readNounPhrase(scan, at, limit);
  // "told parliament [prices would rise]"
  const end = !named && cue.verb.frames.includes('O') ? startOfSubject(scan, at - 1, noun) : noun;
  return end > at && !isSubject(scan, cue, end) ? { first: at, end: passName(scan, end, limit) } : null;
}

/**
 * "told [“Harbour Hour”] that", "she told [“Harbour Hour.”]", "told [the “Morning” show]", "told [CNN’s “Morning” show]": behind an outlet or
 * show in quotation marks; `at` where none stands there.
 */
function titleEnd(scan: Scan, at: number, limit: number): number {
  const owner = outletEnd(scan, at, limit);
  const owned = scan.classes[at] === 'det' || (owner > at && scan.classes[owner] === 'poss');
  const open = !owned ? at : owner > at ? owner + 1 : at + 1;
  if (!isQuoteMark(scan.tokens[open])) return at;
  let close = open + 1;
  while (close < limit && close < open + LONGEST_TITLE && !isQuoteMark(scan.tokens[close])) close++;
  const shown = isOfClass('showing', normAt(scan, close + 1));
  const listed = !owned && (readOutlet(scan, open + 1, limit, true)?.end ?? 0) >= close - 1;
  const end = shown ? close + 2 : close + 1;
  const next = scan.classes[end];
  // "told “Harbour Hour” host Ines Roth"
  const titled = isQuoteMark(scan.tokens[close]) && (shown ? scan.tokens[open + 1]?.capital : listed);
  return titled && next !== 'word' && next !== 'name' ? end : at;
}

/** Tokens: no title of a show in quotation marks is longer. */
const LONGEST_TITLE = 8;

/** "told [reporters] fares will rise": behind those whom one tells a clause that begins with a bare noun. */
function opensBareClause(scan: Scan, at: number, limit: number): boolean {
  const heard = isOfClass('addressed', normAt(scan, at)) || isOfClass('audience', normAt(scan, at));
  return heard && scan.classes[at + 1] === 'word' && opensWholeClause(scan, { first: at + 1, end: limit });
}

/** "warn [it] makes no sense": who does something in what is said; not behind "told", which always says to whom. */
function isSubject(scan: Scan, { verb }: Pick<VerbCue, 'verb'>, at: number): boolean {
  const kind = scan.classes[at];
  return !verb.frames.includes('O') && (kind === 'aux' || kind === 'verb');
}

/** "told [CNN and the Harbour Post] that": the end of all outlets named there; `at` where there is none. */
function outletsEnd(scan: Scan, at: number, limit: number): number {
  let end = outletEnd(scan, at, limit);
  while (end > at && (scan.classes[end] === 'conj' || normAt(scan, end) === ',')) {
    const first = scan.classes[end + 1] === 'conj' ? end + 2 : end + 1;
    const next = readOutlet(scan, first, limit, true)?.end ?? first;
    if (next === first) break;
    end = next;
  }
  return end;
}

/** "told her [an inquiry] was near", "told her [he] was safe": no "her inquiry". */
function isObject(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== 'her') return false;
  const next = scan.classes[at + 1];
  return next === 'det' || next === 'pron' || next === 'that' || next === 'mark';
}

/** "told his son[, Clay,] that": the name in apposition to whom it was said. */
function passName(scan: Scan, at: number, limit: number): number {
  if (normAt(scan, at) !== ',' || scan.classes[at + 1] !== 'name' || scan.speechAt[at] !== -1) return at;
  let end = at + 1;
  while (end < limit && scan.classes[end] === 'name') end++;
  return normAt(scan, end) === ',' && end + 1 < limit ? end + 1 : at;
}

/** "… and said", ", but added": the verb shares its subject with one before. */
export function isCoordinate(scan: Scan, cue: VerbCue): boolean {
  const before = cue.first - 1;
  return scan.classes[before] === 'conj' || scan.classes[before] === 'adv' || normAt(scan, before) === ',';
}

/** The subject of the last reporting verb of the sentence, or the sentence's first noun phrase. */
export function inheritSource(
  scan: Scan,
  cue: VerbCue,
  cues: readonly VerbCue[],
  earlier: readonly Finding[],
): TokenRange | null {
  const doer = cue.gerund ? readDoer(scan, cue.first) : null;
  if (doer) return doer;
  const previous = earlier.at(-1);
  if (previous?.sentence === cue.sentence && previous.source) return previous.source;
  const sibling = cues.filter((other) => other.first < cue.first && other.subject).at(-1);
  if (sibling?.subject) return sibling.antecedent ?? sibling.subject;
  const first = scan.sentences[cue.sentence]?.first ?? 0;
  const start = leadingPhrase(scan, first, cue.first);
  return start;
}

/** Tokens between a verb and what is done by saying: "[Holt] angered the crews by [announcing] the sale". */
const DOING_REACH = 12;

/** The subject of the verb before "by announcing", "after accusing"; `null` where the gerund hangs on something else. */
function readDoer(scan: Scan, gerund: number): TokenRange | null {
  if (scan.classes[gerund - 1] !== 'prep') return null;
  const floor = scan.sentences[scan.sentenceAt[gerund] ?? -1]?.first ?? 0;
  for (let i = gerund - 2; i > floor && i >= gerund - DOING_REACH; i--) {
    if (scan.classes[i] === 'mark') return null;
    if (scan.classes[i] !== 'verb') continue;
    let first = i;
    while (first > floor && (scan.classes[first - 1] === 'aux' || scan.classes[first - 1] === 'adv')) first--;
    const { subject, antecedent } = findSubject(scan, first, floor, false, false);
    return antecedent ?? subject;
  }
  return null;
}

function leadingPhrase(scan: Scan, first: number, limit: number): TokenRange | null {
  for (let at = first; at < limit; at++) {
    const kind = scan.classes[at];
    if (kind === 'prep' || kind === 'conj' || kind === 'gerund') {
      const comma = nextComma(scan, at, limit);
      if (comma === -1) return null;
      at = comma;
      continue;
    }
    const end = readNounPhrase(scan, at, limit);
    if (end > at) return scan.speechAt[at] === -1 ? { first: at, end } : null;
  }
  return null;
}

function nextComma(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (normAt(scan, i) === ',' && scan.speechAt[i] === -1) return i;
  return -1;
}
