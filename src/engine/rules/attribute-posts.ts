import { findTitle } from '../../lexicon/titles';
import { isAccount } from '../reading/is-account';
import { isDash } from '../reading/is-dash';
import { isLink } from '../reading/is-link';
import { type BlockTokens, isBlockQuotation, listBlocks } from '../reading/list-blocks';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { laidOut } from './laid-out';

/** Tokens of a name at most, and of the date and the link behind the account. */
const LONGEST_NAME = 12;
const LONGEST_TAIL = 8;

/** The end of an embedded post: "— Mira Holt (@miraholt) November 3, 2021". */
interface Signature {
  readonly source: TokenRange;
  readonly dash: number;
}

/**
 * Findings of embedded posts: what stands before or above a signature with an account is what the account's owner wrote. Each paragraph is one
 * of its own.
 */
export function attributePosts(scan: Scan): Finding[] {
  const blocks = listBlocks(scan.sentences);
  const signatures = blocks.map((block) => readSignature(scan, block));
  return blocks.flatMap((block, index) => {
    const signature = signatures[index];
    if (!signature) return [];
    const own = contentOf(scan, { first: block.first, end: signature.dash });
    if (own) return [findingOf(scan, signature, own, true)];
    return listAbove(scan, blocks, signatures, index).map((content, k, all) =>
      findingOf(scan, signature, content, k === all.length - 1),
    );
  });
}

function readSignature(scan: Scan, { block, first, end }: BlockTokens): Signature | null {
  if (scan.article.blocks[block]?.kind === 'title') return null;
  for (let at = Math.max(first + 2, end - LONGEST_TAIL - 3); at < end - 2; at++) {
    if (normAt(scan, at) !== '(' || normAt(scan, at + 2) !== ')' || !isAccount(scan, at + 1)) continue;
    if (!isDated(scan, at + 3, end)) return null;
    for (let dash = at - 2; dash >= Math.max(first, at - LONGEST_NAME); dash--) {
      if (!isDash(normAt(scan, dash))) continue;
      // "Holt posted it - a day later (@miraholt)": a hyphen within a line signs nothing
      if (dash > first && normAt(scan, dash) === '-') return null;
      const source = { first: dash + 1, end: nameEnd(scan, dash + 1, at) };
      // "— Photo by Mira Holt (@miraholt)"
      const credit = normAt(scan, dash + 2) === 'by';
      return source.end > source.first && !credit ? { source, dash } : null;
    }
  }
  return null;
}

/** Nothing stands there but a date and links. */
function isDated(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (kind !== 'time' && kind !== 'num' && kind !== 'mark' && !isLink(scan, i)) return false;
  }
  return true;
}

/** Behind the last word of a name: "[Ines Roth] MP 🌊 (@inesroth)"; but "[Ada Jean King] (@adajking)". */
function nameEnd(scan: Scan, first: number, end: number): number {
  let last = end;
  while (last > first && scan.classes[last - 1] === 'mark') last--;
  const letters = wordsOf(scan, last - 1, last);
  const titled = letters === letters.toUpperCase() && findTitle(normAt(scan, last - 1)) !== null;
  return titled && last > first + 2 ? last - 1 : last;
}

/** The paragraphs of the post above its signature, in order: those of the block quotation, or the last one and what has no full stop above it. */
function listAbove(
  scan: Scan,
  blocks: readonly BlockTokens[],
  signatures: readonly (Signature | null)[],
  index: number,
): TokenRange[] {
  const quoted = isBlockQuotation(scan, blocks[index]?.block ?? -1);
  const above: TokenRange[] = [];
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (!block || signatures[at] || scan.article.blocks[block.block]?.kind === 'title') break;
    const belongs = quoted ? isBlockQuotation(scan, block.block) : above.length === 0 || !closes(scan, block);
    const content = belongs ? contentOf(scan, block) : null;
    if (!content) break;
    above.unshift(content);
  }
  return above;
}

/** Whether the block ends as sentences do: the article's own paragraphs do, while many a post does not. */
function closes(scan: Scan, { end }: BlockTokens): boolean {
  return scan.classes[end - 1] === 'mark';
}

/** The words of the post, without the links at its end. */
function contentOf(scan: Scan, { first, end }: TokenRange): TokenRange | null {
  let last = end;
  while (last > first && isLink(scan, last - 1)) last--;
  const content = trimMarks(scan, { first, end: last });
  return content.end > content.first ? content : null;
}

function findingOf(scan: Scan, { source, dash }: Signature, content: TokenRange, nearest: boolean): Finding {
  const cue = nearest ? { first: dash, end: dash + 1 } : null;
  return laidOut(scan, 'signed-quotation', { source, cue, content });
}
