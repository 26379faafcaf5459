import { isOfClass } from '../../lexicon/grammar';
import type { WordClass } from '../reading/classify-words';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';

/** What goes on with the phrase before it. */
const GOES_ON: ReadonlySet<WordClass> = new Set(['name', 'num', 'word']);

/** What no clause ends with. */
const OPEN: ReadonlySet<WordClass> = new Set(['aux', 'det', 'prep']);

/** What ends a phrase or opens another clause. */
const STOPS: ReadonlySet<WordClass> = new Set(['conj', 'mark', 'rel']);

/**
 * What is said, in the outlet's words and behind its cue, to the end of the phrase that a tagger has cut in two: "said he would meet on |
 * Friday", "a plan of the old mayor | Mira Holt".
 */
export function fillEnd(scan: Scan, content: readonly TokenRange[], cue: TokenRange): readonly TokenRange[] {
  const last = content.at(-1);
  const sentence = scan.sentences[scan.sentenceAt[cue.first] ?? -1];
  if (!last || !sentence || last.first < cue.end || last.end >= sentence.end || isQuoted(scan, last.end - 1))
    return content;
  // "said, as quoted by | the Courier": no words of the speaker
  if (normAt(scan, last.first) === 'as' && content.length > 1) return content;
  const kind = scan.classes[last.end - 1];
  const next = scan.classes[last.end];
  // "[he left the party because] | he feared for his seat"
  const open = isOfClass('subordinating', normAt(scan, last.end - 1)) && last.end - last.first > 1;
  if (open && normAt(scan, last.end - 1) !== 'as') {
    let end = last.end;
    while (end < sentence.end && scan.classes[end] !== 'mark') end++;
    return [...content.slice(0, -1), { first: last.first, end }];
  }
  // "[it knew of the fault] but | insists"
  if (isOfClass('coordinating', normAt(scan, last.end - 1)) && last.end - last.first > 1)
    return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: last.end - 1 })];
  if (kind === undefined || next === undefined || STOPS.has(kind) || STOPS.has(next)) return content;
  // "needs men to do | so"
  const so = normAt(scan, last.end) === 'so' && scan.classes[last.end + 1] === 'mark';
  if (!OPEN.has(kind) && !GOES_ON.has(next) && !so) return content;
  // "[she was late] as | she admitted that": a clause of its own
  if (normAt(scan, last.end - 1) === 'as' && next === 'pron')
    return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: last.end - 1 })];
  // "[he would wait] and the | clerk replied that": where somebody else begins to speak
  if (kind === 'det' && scan.classes[last.end - 2] === 'conj' && last.end - 2 > last.first)
    return [...content.slice(0, -1), trimMarks(scan, { first: last.first, end: last.end - 2 })];
  let end = last.end;
  while (end < sentence.end && !STOPS.has(scan.classes[end] as WordClass)) end++;
  return [...content.slice(0, -1), { first: last.first, end }];
}
