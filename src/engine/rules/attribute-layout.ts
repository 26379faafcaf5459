import { isOfClass } from '../../lexicon/grammar';
import { isDash } from '../reading/is-dash';
import { listBlocks } from '../reading/list-blocks';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from './finding';

/** Layout is seldom by chance. */
const CONFIDENCE = 0.9;

/** A speaker's label or signature has no more tokens than this: "REP. HOLT (N-SUND):", "― Mira Holt, harbour master, Sund". */
const LONGEST_LABEL = 8;
const LONGEST_SIGNATURE = 12;

/** One label in capitals may be anything ("UPDATE:"); from so many on an article is a transcript. */
const LEAST_LABELS = 2;

/** Findings by layout instead of words: transcripts ("HOLT: …"), and quotations that are signed ("“…” ― Mira Holt"). */
export function attributeLayout(scan: Scan): Finding[] {
  const labelled: Finding[] = [];
  const signed: Finding[] = [];
  for (const block of listBlocks(scan.sentences)) {
    if (scan.article.blocks[block.block]?.kind === 'title') continue;
    labelled.push(...readLabel(scan, block));
    signed.push(...readSignature(scan, block));
  }
  const answered = labelled.filter(({ source }) => !isQuestion(scan, source));
  return [...(labelled.length >= LEAST_LABELS ? answered : []), ...signed];
}

/** "Q:" is asked by the outlet. */
function isQuestion(scan: Scan, source: TokenRange | null): boolean {
  return source !== null && isOfClass('question-label', normAt(scan, source.first));
}

function readLabel(scan: Scan, { first, end }: TokenRange): Finding[] {
  const limit = Math.min(end - 1, first + LONGEST_LABEL);
  let colon = first;
  while (colon < limit && normAt(scan, colon) !== ':') colon++;
  if (colon === first || normAt(scan, colon) !== ':') return [];
  const label = wordsOf(scan, first, colon);
  const inCapitals = label === label.toUpperCase() && label !== label.toLowerCase();
  const content = trimMarks(scan, { first: colon + 1, end });
  if (!inCapitals || content.first >= content.end) return [];
  return [findingOf(scan, 'transcript', { first, end: colon }, colon, content)];
}

function readSignature(scan: Scan, { first, end }: TokenRange): Finding[] {
  const quotation = scan.quotations[scan.speechAt[first] ?? -1];
  if (!quotation || quotation.first !== first || quotation.open) return [];
  const dash = quotation.end;
  const source = trimMarks(scan, { first: dash + 1, end });
  const length = source.end - source.first;
  if (!isDash(normAt(scan, dash)) || length < 1 || length > LONGEST_SIGNATURE) return [];
  if (scan.classes[source.first] !== 'name') return [];
  for (let i = source.first; i < source.end; i++)
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux' || scan.speechAt[i] !== -1) return [];
  return [findingOf(scan, 'signed-quotation', source, dash, { first, end: dash })];
}

function findingOf(scan: Scan, rule: string, source: TokenRange, mark: number, content: TokenRange): Finding {
  return {
    rule,
    kind: 'speech',
    sentence: scan.sentenceAt[mark] ?? 0,
    source,
    cue: [{ first: mark, end: mark + 1 }],
    content: [content],
    addressee: null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}
