import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from '../rules/finding';
import { readAddressee } from '../rules/read-verb-source';
import { readToldBy } from './read-told-by';

/** Sure enough where the words stand so: who speaks, a verb of saying, and a clause to the sentence's end. */
const CONFIDENCE = 0.8;

/**
 * The speech of somebody else that a quotation is no more than a report of: “The mayor told me that the pier was shut,” Holt said. One
 * for each piece of the content; `null` for a piece that holds none.
 */
export function findQuotedSpeech(scan: Scan, outer: Finding): (Finding | null)[] {
  return outer.content.map((piece) => {
    const quotation = scan.quotations[scan.speechAt[piece.first] ?? -1];
    const sentence = scan.sentenceAt[piece.first] ?? -1;
    const whole = quotation?.first === piece.first && scan.sentenceAt[lastWord(scan, piece)] === sentence;
    if (!whole || outer.kind !== 'speech') return null;
    return readSpeech(scan, piece, sentence);
  });
}

function lastWord(scan: Scan, { first, end }: TokenRange): number {
  let last = end - 1;
  while (last > first && scan.classes[last] === 'mark') last--;
  return last;
}

function readSpeech(scan: Scan, { first, end }: TokenRange, sentence: number): Finding | null {
  const at = skipOpening(scan, first + 1);
  const passive = readToldBy(scan, at, end);
  if (passive) return speechOf(sentence, passive.source, passive.cue, passive.content, null);
  const subject = readSpeaker(scan, at, end);
  if (subject === at) return null;
  let verb = subject;
  while (scan.classes[verb] === 'adv' || isOfClass('have', normAt(scan, verb))) verb++;
  const hit = scan.classes[verb] === 'verb' ? findReportingVerb(normAt(scan, verb)) : null;
  if (hit?.verb.kind !== 'speech' || !hit.forms.includes('past')) return null;
  const { frames } = hit.verb;
  if (!frames.includes('c') && !frames.includes('t') && !frames.includes('O')) return null;
  const addressee =
    readAddressee(scan, { verb: hit.verb }, verb + 1, end) ?? ownAddressee(scan, frames, verb + 1, end);
  const told = addressee?.end ?? behindHearer(scan, verb + 1);
  const quoted = opensQuotation(scan, told);
  const clause = quoted ? told + 1 : findThat(scan, told, end);
  const that = normAt(scan, clause) === 'that';
  const content = trimMarks(scan, { first: that ? clause + 1 : clause, end });
  if (!(quoted || that || opensClause(scan, content)) || content.end - content.first < SHORTEST) return null;
  const cue = { first: subject, end: verb + 1 };
  return speechOf(sentence, { first: at, end: subject }, cue, { first: content.first, end }, addressee);
}

function speechOf(
  sentence: number,
  source: TokenRange,
  cue: TokenRange,
  content: TokenRange,
  addressee: TokenRange | null,
): Finding {
  return {
    rule: 'quoted-speech',
    kind: 'speech',
    sentence,
    source,
    cue: [cue],
    content: [content],
    addressee,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** "said [to me]"; the token itself where nobody is named so. */
function behindHearer(scan: Scan, at: number): number {
  return normAt(scan, at) === 'to' && scan.classes[at + 1] === 'pron' ? at + 2 : at;
}

/** “My brother said to me[, ‘]The pier is shut.’”: a quotation within the quotation. */
function opensQuotation(scan: Scan, at: number): boolean {
  const mark = normAt(scan, at);
  return (mark === ',' || mark === ':') && INNER_QUOTES.has(wordsOf(scan, at + 1, at + 2));
}

const INNER_QUOTES: ReadonlySet<string> = new Set(['‘', "'", '“', '"', '«']);

/** Tokens: "confirmed [under oath] that", "told us [in May last year] that". */
const LONGEST_ADJUNCT = 5;

/** A "that" behind an adjunct; the token itself where none stands there. */
function findThat(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i <= at + LONGEST_ADJUNCT; i++) {
    if (normAt(scan, i) === 'that') return i;
    if (i === at && scan.classes[i] !== 'prep' && scan.classes[i] !== 'time') return at;
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux' || scan.classes[i] === 'mark') return at;
  }
  return at;
}

/** Tokens: less is no clause. */
const SHORTEST = 3;

/** “[And] he said …”, “[Later,] he said …” */
function skipOpening(scan: Scan, at: number): number {
  let i = at;
  if (scan.classes[i] === 'conj') i++;
  if (scan.classes[i] === 'adv' || scan.classes[i] === 'time') i++;
  return normAt(scan, i) === ',' ? i + 1 : i;
}

/** Somebody else than who speaks and who is spoken to; nobody for "people" at large or "it". `at` where none stands there. */
function readSpeaker(scan: Scan, at: number, limit: number): number {
  const pronoun = findPronoun(normAt(scan, at));
  if (scan.classes[at] === 'pron')
    return pronoun?.person === 3 &&
      pronoun.kind === 'subject' &&
      pronoun.number === 's' &&
      pronoun.gender !== 'n'
      ? at + 1
      : at;
  const kind = scan.classes[at];
  // "People said we were mad": everybody and nobody; but "Police told me"
  const noun = findSourceNoun(normAt(scan, at));
  const heard = findPronoun(normAt(scan, at + 2));
  if (noun && noun.singular !== PERSON && heard?.person === 1 && heard.kind === 'object') return at + 1;
  const crowd = noun?.plural === true;
  if ((kind !== 'name' && kind !== 'det' && kind !== 'num') || crowd) return at;
  return readNounPhrase(scan, at, limit);
}

const PERSON = 'person';

/** Inside a quotation "me" and "us" are words like any other. */
function ownAddressee(scan: Scan, frames: string, at: number, limit: number): TokenRange | null {
  if (!frames.includes('o') && !frames.includes('O')) return null;
  if (scan.classes[at] === 'that') return null;
  const end = scan.classes[at] === 'pron' ? at + 1 : readNounPhrase(scan, at, limit);
  return frames.includes('O') && end > at ? { first: at, end } : null;
}

/** A clause with its own subject and verb. */
function opensClause(scan: Scan, { first, end }: TokenRange): boolean {
  const kind = scan.classes[first];
  if (kind !== 'pron' && kind !== 'det' && kind !== 'name' && kind !== 'num' && kind !== 'word') return false;
  const subject = readNounPhrase(scan, first, end);
  for (let i = Math.max(subject, first + 1); i < end; i++) {
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return true;
    if (scan.classes[i] === 'mark') return false;
  }
  return false;
}
