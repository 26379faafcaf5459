import { isOfClass } from '../../lexicon/grammar';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';

/**
 * A content that a tagger has ended within the clause that the rules have read to its end: before the verb of its subject ("two crews, both
 * of Sund, | were lost"), between a condition and what would follow from it ("if the pier falls, | the port will close"), or before what had come
 * about still earlier ("they threatened the crews, | who had called the police"). What a rumour is about has no adjuncts of the outlet's.
 */
export function settleEnd(
  scan: Scan,
  content: readonly TokenRange[],
  rule: Finding | null,
): readonly TokenRange[] {
  const last = content.at(-1);
  const ruled = rule?.content.find(
    ({ first, end }) => last && first <= last.first && end > last.end && last.end > first,
  );
  if (!last || !ruled || isQuoted(scan, last.end - 1)) return content;
  const next = scan.classes[last.end];
  const alone = ruled.first === last.first && !holdsVerb(scan, last) && holdsVerb(scan, ruled);
  const parted = isOfClass('condition', normAt(scan, last.first)) && normAt(scan, last.end) === ',';
  const past =
    normAt(scan, last.end) === ',' &&
    scan.classes[last.end + 1] === 'rel' &&
    normAt(scan, last.end + 2) === HAD;
  const adjunct = rule?.rule === 'hearsay-phrase' && next === 'prep';
  const cut = next === 'aux' && scan.classes[last.end - 1] !== 'rel' && !isVerbal(scan, last.end - 1);
  return alone || parted || past || adjunct || cut
    ? [...content.slice(0, -1), { first: last.first, end: ruled.end }]
    : content;
}

const HAD = 'had';

function isVerbal(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'verb' || scan.classes[at] === 'aux';
}

/** Marks: "it was “a disgrace | ,”" */
const LONGEST_CLOSE = 2;

/** The content, its last piece up to the marks that close the quotation or the quoted words which open within it. */
export function closeQuotations(scan: Scan, content: readonly TokenRange[]): readonly TokenRange[] {
  const last = content.at(-1);
  const closed = last ? closeQuotation(scan, last) : last;
  return closed && closed !== last ? [...content.slice(0, -1), closed] : content;
}

function closeQuotation(scan: Scan, range: TokenRange): TokenRange {
  const quotation = scan.quotations[scan.speechAt[range.end - 1] ?? -1];
  const closed = quotation && quotation.first >= range.first && quotation.end > range.end ? quotation.end : 0;
  if (closed > 0 && isMarks(scan, range.end, closed)) return { first: range.first, end: closed };
  for (let i = range.end - 1; i >= range.first && !isMark(scan, i, '”'); i--)
    if (isMark(scan, i, '“')) return closeWords(scan, range);
  return range;
}

function closeWords(scan: Scan, range: TokenRange): TokenRange {
  for (let i = range.end; i < range.end + LONGEST_CLOSE && scan.classes[i] === 'mark'; i++)
    if (isMark(scan, i, '”')) return { first: range.first, end: i + 1 };
  return range;
}

function isMark(scan: Scan, at: number, mark: string): boolean {
  const span = scan.tokens[at]?.span;
  return span !== undefined && scan.article.text.slice(...span) === mark;
}

function isMarks(scan: Scan, first: number, end: number): boolean {
  return scan.classes.slice(first, end).every((kind) => kind === 'mark');
}

/** “My neighbour told me that | it sank,” said Holt: a quotation that a tagger has begun within, whole. */
export function settleQuotation(
  scan: Scan,
  content: readonly TokenRange[],
  rule: Finding | null,
): readonly TokenRange[] {
  const [only, ...others] = content;
  const [ruled, ...more] = QUOTED.has(rule?.rule ?? '') ? (rule?.content ?? []) : [];
  if (!only || !ruled || others.length > 0 || more.length > 0) return content;
  const quotation = scan.quotations[scan.speechAt[ruled.first] ?? -1];
  const within = ruled.first < only.first && only.first < ruled.end && only.end === ruled.end;
  return within && quotation?.first === ruled.first && quotation.end >= ruled.end ? [ruled] : content;
}

const QUOTED: ReadonlySet<string> = new Set(['quoted-before', 'quoted-after']);
