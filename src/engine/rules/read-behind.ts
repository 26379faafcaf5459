import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { matchPassingOn } from '../../lexicon/passing-on';
import { findQuantity } from '../../lexicon/quantities';
import { findRetelling } from '../../lexicon/retellings';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { isHuman } from '../names/name-run';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from './finding';
import { skipCircumstances } from './skip-adjuncts';

/** Who stands behind a source, in its own words. */
export interface Behind {
  readonly source: TokenRange;
  /** The comma or word that opens it. */
  readonly start: number;
  /** Where the cue ends: "reports with reference to". */
  readonly cueEnd: number;
  readonly end: number;
}

/** Reads "[, ] citing two officials", ", which cited two officials" or "with reference to officials" at token `at`; `null` where nothing of the kind stands there. */
export function readBehind(scan: Scan, at: number, limit: number): Behind | null {
  const comma = normAt(scan, at) === ',' ? at + 1 : at;
  const relative = comma > at && scan.classes[comma] === 'rel';
  const start = relative ? comma + 1 : comma;
  const cited = relative && isOfClass('quoting', normAt(scan, start));
  const length = cited ? 1 : matchPassingOn(scan.norms, 'cites', start, limit);
  return length === 0 ? null : behindFrom(scan, at, start + length, limit);
}

/** ", after speaking to two officials", ", which spoke to two officials": whom a medium has asked; `null` where nothing of the kind stands there. */
function readAsked(scan: Scan, at: number, limit: number): Behind | null {
  const spoke = scan.classes[at + 1] === 'rel' && isOfClass('hears', normAt(scan, at + 2));
  if (spoke)
    return isOfClass('leads-to-heard', normAt(scan, at + 3)) ? behindFrom(scan, at, at + 4, limit) : null;
  const length = matchPassingOn(scan.norms, 'asks', at + 1, limit);
  return length === 0 ? null : behindFrom(scan, at, at + 1 + length, limit);
}

function behindFrom(scan: Scan, at: number, first: number, limit: number): Behind | null {
  // "citing [the many] sailors who had left": a fact, and nobody asked
  if (normAt(scan, first) === 'the' && normAt(scan, first + 1) === 'many') return null;
  // "citing “people familiar with the talks”"
  const quoted = normAt(scan, first) === '"';
  const from = quoted ? first + 1 : first;
  const last = withPaper(scan, readNounPhrase(scan, from, limit));
  // “Hamlet” is a title
  if (last === from || !namesSource(scan, from, last) || (quoted && last === from + 1)) return null;
  return {
    source: { first: from, end: last },
    start: at,
    cueEnd: first,
    end: quoted ? pastQuote(scan, last) : last,
  };
}

/** "a UN [report]": behind a name it looks like a verb. */
function withPaper(scan: Scan, end: number): number {
  const paper = scan.classes[end] === 'verb' && findSourceNoun(normAt(scan, end))?.kind === 'document';
  const next = scan.classes[end + 1];
  return paper && (next === 'mark' || next === 'prep') ? end + 1 : end;
}

/** "the talks[,”]", "the talks[”]" */
function pastQuote(scan: Scan, at: number): number {
  if (normAt(scan, at) === '"') return at + 1;
  return scan.classes[at] === 'mark' && normAt(scan, at + 1) === '"' ? at + 2 : at;
}

/** Whoever stands behind must be able to say something: "citing two officials", but not "citing the cost", "citing police brutality". */
export function namesSource(scan: Scan, first: number, end: number): boolean {
  const head = headOf(scan, first, end);
  const counted = head === -1 || findQuantity(normAt(scan, head)) !== null;
  // "citing a lack of officials"
  const last = !counted && normAt(scan, head + 1) === 'of' ? head + 1 : end;
  for (let i = first; i < last; i++) {
    if (scan.classes[i + 1] === 'poss' && i + 1 < end) continue;
    const noun = findSourceNoun(normAt(scan, i));
    if (scan.classes[i] === 'name' || (noun && (counted || i >= head || isSomebody(scan, i, noun))))
      return true;
  }
  return false;
}

/** "citing [a person] close to the talks", "[people] familiar with them"; but "citing [investor] fears" */
function isSomebody(scan: Scan, at: number, { plural }: SourceNoun): boolean {
  const led = scan.classes[at - 1] === 'det' || scan.classes[at - 1] === 'num';
  return isHuman(normAt(scan, at)) && (plural || led);
}

/** Who an outlet names behind itself at the end: "the Courier reported that …, citing two officials"; `null` where nobody is. */
export function readTrailingBehind(
  scan: Scan,
  { source, cue, content, sentence }: Finding,
): TokenRange | null {
  const limit = scan.sentences[sentence]?.end ?? 0;
  for (const { end } of [...cue, ...content, ...(source ? [source] : [])]) {
    const at = skipCircumstances(scan, end, limit);
    const behind =
      normAt(scan, at) === ',' ? (readBehind(scan, at, limit) ?? readAsked(scan, at, limit)) : null;
    if (behind) return behind.source;
  }
  // "reported on Monday, citing two officials, that …"
  const from = cue[0]?.end ?? limit;
  const to = content[0]?.first ?? from;
  for (let i = from + 1; i < to && i <= from + TIMED; i++) {
    const behind = normAt(scan, i) === ',' ? readBehind(scan, i, to) : null;
    if (behind) return behind.source;
  }
  return readUnmarked(scan, content.at(-1), limit);
}

/** "The Courier said the port was sold. [The paper] cited two officials.": whom a sentence of its own names behind the medium in the one before; `null` where none does. */
export function readCitedNext(scan: Scan, { sentence }: Finding): TokenRange | null {
  const next = scan.sentences[sentence + 1];
  if (!next || next.block !== scan.sentences[sentence]?.block) return null;
  const definite = normAt(scan, next.first) === 'the' && scan.classes[next.first + 1] === 'word';
  const verb = definite ? next.first + 2 : next.first + 1;
  const again = definite
    ? kindsOfMedium(normAt(scan, verb - 1)) !== null || findRetelling(normAt(scan, verb - 1)) === 'text'
    : normAt(scan, next.first) === 'it';
  if (!again || normAt(scan, verb) !== 'cited') return null;
  const behind = behindFrom(scan, verb, verb + 1, next.end);
  return behind && behind.end >= next.end - 1 ? behind.source : null;
}

/** "the Courier reported that the port was sold citing two officials": without a comma, at the end. */
function readUnmarked(scan: Scan, content: TokenRange | undefined, limit: number): TokenRange | null {
  if (!content) return null;
  for (let i = content.first + 1; i < content.end; i++) {
    if (scan.classes[i] !== 'gerund' || !isOfClass('quoting', normAt(scan, i)) || scan.speechAt[i] !== -1)
      continue;
    const behind = readBehind(scan, i, limit);
    if (behind && behind.end >= content.end) return behind.source;
  }
  return null;
}

/** Tokens: when it was reported stands between the cue and who is cited. */
const TIMED = 6;
