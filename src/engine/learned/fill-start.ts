import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import type { WordClass } from '../reading/classify-words';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { opensWholeClause } from '../rules/read-fronted';

/**
 * A content that begins behind the preposition of its first phrase, with it: "And [on Friday night the crew left], she said", "recalled how
 * [on his first trip all was dark]"; behind the "if" that it depends on, with that; behind its determiner, behind "although" or behind the time that opens the sentence, with these; and one that begins within what somebody calls something, with all
 * of that.
 */
export function fillStart(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const [opening, ...others] = content;
  if (opening && isWithinNamed(scan, opening, cue)) return [{ first: cue.end, end: opening.end }, ...others];
  // "slams ruling as [‘a disgrace’]"
  const as = opening && normAt(scan, opening.first) === 'as' && !isQuoted(scan, opening.first);
  if (as && isQuoted(scan, opening.first + 1))
    return [{ first: opening.first + 1, end: opening.end }, ...others];
  if (opening && opensCondition(scan, opening))
    return [{ first: opening.first - 1, end: opening.end }, ...others];
  const before = opening ? fillBefore(scan, opening, cue) : null;
  if (opening && before !== null) return [{ first: before, end: opening.end }, ...others];
  if (!opening || scan.classes[opening.first - 1] !== 'prep' || scan.speechAt[opening.first - 1] !== -1)
    return content;
  const first = opening.first - 1;
  const sentence = scan.sentences[scan.sentenceAt[first] ?? -1];
  const led =
    sentence?.first === first ||
    scan.classes[first - 1] === 'conj' ||
    scan.classes[first - 1] === 'that' ||
    isOfClass('question', normAt(scan, first - 1));
  return led && scan.sentenceAt[opening.first] === scan.sentenceAt[first]
    ? [{ first, end: opening.end }, ...others]
    : content;
}

const HOW = 'how';

/** Where what is said begins, in the outlet's words, before what a tagger has taken for its start; `null` where it is right. */
function fillBefore(scan: Scan, { first, end }: TokenRange, cue: TokenRange): number | null {
  const at = first - 1;
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  if (!sentence || at < sentence.first || first >= sentence.end || isQuoted(scan, at)) return null;
  const behind = at >= cue.end;
  if (!behind && end > cue.first) return null;
  // "said [stolen] goods were found"
  if (at === cue.end && scan.classes[at] === 'verb') return at;
  // "said [the] port’s new owner had left": no phrase begins behind its determiner; but "how much [the crews had lost]"
  if (scan.classes[at] === 'det' && !isQuoted(scan, first) && normAt(scan, at - 1) !== HOW) return at;
  const opens = at === sentence.first || (behind && (at === cue.end || normAt(scan, at - 1) === 'that'));
  if (opens && isOfClass('subordinating', normAt(scan, at)) && holdsMain(scan, first, end)) return at;
  return behind ? null : timeBefore(scan, at, sentence.first);
}

/** "[although] the boats are cheap, [they sink]" */
function holdsMain(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end && scan.speechAt[i] === -1; i++)
    if (normAt(scan, i) === ',' && opensWholeClause(scan, { first: i + 1, end })) return true;
  return false;
}

/** "[Late last year,] crews burnt the brush, officials said": the time that opens the sentence; `null` where something else does. */
function timeBefore(scan: Scan, comma: number, floor: number): number | null {
  if (normAt(scan, comma) !== ',' || comma - floor > LONGEST_TIME) return null;
  const classes = scan.classes.slice(floor, comma);
  return classes.includes('time') && classes.every((kind) => TIMES.has(kind)) ? floor : null;
}

/** Tokens: "In the first days of last March" */
const LONGEST_TIME = 8;
const TIMES: ReadonlySet<WordClass> = new Set<WordClass>(['adv', 'det', 'num', 'prep', 'time', 'word']);

/** "called the fire that [killed two “a tragedy”]": what is called something, and what is told of it. */
function isWithinNamed(scan: Scan, { first, end }: TokenRange, cue: TokenRange): boolean {
  const verb = findReportingVerb(normAt(scan, cue.end - 1))?.verb;
  if (first <= cue.end || first > cue.end + LONGEST_NAMED || !verb?.frames.includes('k')) return false;
  if (scan.classes[cue.end] !== 'det') return false;
  for (let i = cue.end; i < first; i++)
    if (isQuoted(scan, i) || !(NAMES.has(scan.classes[i] ?? 'mark') || isVerbOfThat(scan, i))) return false;
  for (let i = first; i < end; i++) if (isQuoted(scan, i)) return true;
  return false;
}

/** "the fire that [killed] two" */
function isVerbOfThat(scan: Scan, at: number): boolean {
  return isFiniteAt(scan, at) && (scan.classes[at - 1] === 'that' || scan.classes[at - 1] === 'rel');
}

/** Tokens of what is called something before a content that begins too late, at most: "the fire that". */
const LONGEST_NAMED = 5;
const NAMES: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'word', 'name', 'num', 'that', 'rel']);

/** "said if [there was a leak, the crew would pump]": what is said depends on it; "asked if [there was a leak]" is a question. */
function opensCondition(scan: Scan, { first, end }: TokenRange): boolean {
  if (!isOfClass('condition', normAt(scan, first - 1)) || scan.speechAt[first - 1] !== -1) return false;
  for (let i = first; i < end && scan.speechAt[i] === -1; i++) if (normAt(scan, i) === ',') return true;
  return false;
}
