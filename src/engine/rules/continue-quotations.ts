import type { Quotation } from '../reading/reading';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from './finding';

/** A quotation that fills its paragraph belongs to the last speaker; one inside narration only as long as the account goes on. */
const CONFIDENCE = { paragraph: 0.8, sentence: 0.75, narration: 0.45 } as const;

/** The speaker of a quotation without a cue has spoken at most this many paragraphs before. */
const REACH = 2;

/**
 * Findings for the quotations that no cue has claimed: they go on from the last speaker, with an empty cue.
 * `findings` are in order of the text; one sweep over both lists.
 */
export function continueQuotations(scan: Scan, findings: readonly Finding[]): Finding[] {
  const taken = markTaken(scan, findings);
  const speaking = findings.filter((finding) => finding.kind !== 'attitude' && finding.kind !== 'hearsay');
  const added: Finding[] = [];
  let next = 0;
  let last: Finding | null = null;
  for (const quotation of scan.quotations) {
    for (
      let finding = speaking[next];
      finding && lastToken(finding) < quotation.first;
      finding = speaking[++next]
    )
      last = finding;
    if (quotation.fragment || blockKind(scan, quotation.block) === 'title') continue;
    const content = sentencesAround(scan, quotation);
    if (
      !last ||
      !isNear(scan, last, quotation.block) ||
      taken.subarray(content.first, content.end).includes(1)
    )
      continue;
    last = goesOn(scan, quotation, content, last);
    added.push(last);
    taken.fill(1, content.first, content.end);
  }
  return added;
}

/** Marks the tokens that stand in a content or a cue. */
function markTaken(scan: Scan, findings: readonly Finding[]): Uint8Array {
  const taken = new Uint8Array(scan.tokens.length);
  for (const finding of findings) {
    for (const range of finding.content) taken.fill(1, range.first, range.end);
    for (const range of finding.cue) taken.fill(1, range.first, range.end);
  }
  return taken;
}

function lastToken(finding: Finding): number {
  let last = -1;
  for (const range of finding.content) last = Math.max(last, range.first);
  for (const range of finding.cue) last = Math.max(last, range.first);
  return last;
}

/** True where the speaker of `last` may still speak in the block of that index. */
export function isNear(scan: Scan, last: Finding, index: number): boolean {
  const block = scan.tokens[lastToken(last)]?.block ?? -1;
  return blockKind(scan, block) !== 'title' && index - block <= REACH;
}

function goesOn(scan: Scan, quotation: Quotation, content: TokenRange, previous: Finding): Finding {
  return {
    rule: 'goes-on',
    kind: 'speech',
    sentence: scan.sentenceAt[quotation.first] ?? 0,
    source: null,
    cue: [],
    content: [content],
    addressee: null,
    behind: null,
    continues: previous,
    confidence: sureness(scan, quotation, content),
  };
}

function blockKind(scan: Scan, block: number): string | undefined {
  return scan.article.blocks[block]?.kind;
}

/** The quotation, or the sentence of narration that holds it: The rooms were [“bare”, with no window]. */
function sentencesAround(scan: Scan, quotation: Quotation): TokenRange {
  const first = scan.sentences[scan.sentenceAt[quotation.first] ?? -1]?.first ?? quotation.first;
  const end = scan.sentences[scan.sentenceAt[quotation.end - 1] ?? -1]?.end ?? quotation.end;
  const bare = quotation.first === first && quotation.end >= end - 1;
  return bare ? { first: quotation.first, end: quotation.end } : trimMarks(scan, { first, end });
}

function sureness(scan: Scan, quotation: Quotation, content: TokenRange): number {
  if (content.first < quotation.first || content.end > quotation.end) return CONFIDENCE.narration;
  const alone =
    scan.tokens[quotation.first - 1]?.block !== quotation.block &&
    scan.tokens[quotation.end]?.block !== quotation.block;
  return alone || quotation.continues || normAt(scan, quotation.first - 1) === ':'
    ? CONFIDENCE.paragraph
    : CONFIDENCE.sentence;
}
