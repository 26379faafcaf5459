import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import type { WordClass } from '../reading/classify-words';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/**
 * A content that begins behind the preposition of its first phrase, with it: "And [on Friday night the crew left], she said", "recalled how
 * [on his first trip all was dark]"; behind the "if" that it depends on, with that; and one that begins within what somebody calls something, with all
 * of that.
 */
export function fillStart(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const [opening, ...others] = content;
  if (opening && isWithinNamed(scan, opening, cue)) return [{ first: cue.end, end: opening.end }, ...others];
  if (opening && opensCondition(scan, opening))
    return [{ first: opening.first - 1, end: opening.end }, ...others];
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

/** "called the fire that [killed two “a tragedy”]": what is called something, and what is told of it. */
function isWithinNamed(scan: Scan, { first, end }: TokenRange, cue: TokenRange): boolean {
  const verb = findReportingVerb(normAt(scan, cue.end - 1))?.verb;
  if (first <= cue.end || first > cue.end + LONGEST_NAMED || !verb?.frames.includes('k')) return false;
  if (scan.classes[cue.end] !== 'det') return false;
  for (let i = cue.end; i < first; i++)
    if (isQuoted(scan, i) || !NAMES.has(scan.classes[i] ?? 'mark')) return false;
  for (let i = first; i < end; i++) if (isQuoted(scan, i)) return true;
  return false;
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
