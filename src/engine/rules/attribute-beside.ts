import type { People } from '../names/collect-people';
import { holdsQuotation } from '../reading/holds-quotation';
import { type BlockTokens, listBlocks } from '../reading/list-blocks';
import type { Scan } from '../reading/scan';
import { findNameLines } from './find-name-lines';
import type { Finding, TokenRange } from './finding';
import { laidOut } from './laid-out';
import { readCloser } from './read-closer';
import { readColonLead } from './read-colon-lead';
import { readPresented } from './read-presented';

/** Layout is seldom by chance, and surer than what a rule reads in the line itself: "That’s according to Holt." */
const CONFIDENCE = 0.95;

/** Who is named in the paragraph beside a quotation, and by which words. */
export interface Beside {
  readonly source: TokenRange;
  readonly cue: TokenRange;
}

/**
 * Findings of quotations that are paragraphs of their own, beside one that tells whose they are: "Holt’s answer was short: ¶ “…”", "“…” ¶ So says Holt."
 * and, with nothing but a name, "Mira Holt, 34, nurse ¶ “…”"; and those that open the article before somebody is presented.
 */
export function attributeBeside(scan: Scan, people: People): Finding[] {
  const blocks = listBlocks(scan.sentences);
  const lines = findNameLines(scan, people, blocks);
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const quoted = before !== undefined && holdsQuotation(scan, before);
    if (!isQuotation(scan, block)) return readInside(scan, people, block, quoted);
    const next = blocks[index + 1];
    const lead = before && !isTitle(scan, before) ? readColonLead(scan, people, before) : null;
    const opening = !before || isTitle(scan, before);
    const presented = opening && next ? readPresented(scan, people, block, next) : null;
    const beside = lead ?? (next && readCloser(scan, people, next, quoted)) ?? lines.get(block.block) ?? null;
    if (beside) return [findingOf(scan, block, beside.source, beside.cue)];
    return presented ? [findingOf(scan, block, presented, null)] : [];
  });
}

/** “…” So says Holt.: the same within a paragraph that the quotation opens. */
function readInside(scan: Scan, people: People, block: BlockTokens, quoted: boolean): Finding[] {
  const quotation = scan.quotations[scan.speechAt[block.first] ?? -1];
  const behind = block.sentences.filter(({ first }) => first >= (quotation?.end ?? block.end));
  if (!quotation || isTitle(scan, block) || quotation.first !== block.first) return [];
  if (behind[0]?.first !== quotation.end) return [];
  const closer = readCloser(scan, people, { ...block, sentences: behind }, quoted);
  return closer ? [findingOf(scan, quotation, closer.source, closer.cue)] : [];
}

function isTitle(scan: Scan, { block }: BlockTokens): boolean {
  return scan.article.blocks[block]?.kind === 'title';
}

/** Nothing but one quotation, in its marks from the first word to the last. */
export function isQuotation(scan: Scan, { first, end }: TokenRange): boolean {
  const quotation = scan.quotations[scan.speechAt[first] ?? -1];
  return quotation !== undefined && quotation.first === first && quotation.end === end;
}

function findingOf(
  scan: Scan,
  { first, end }: TokenRange,
  source: TokenRange,
  cue: TokenRange | null,
): Finding {
  return laidOut(scan, 'block-quotation', { source, cue, content: { first, end } }, CONFIDENCE);
}
