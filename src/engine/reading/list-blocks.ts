import type { TokenRange } from '../rules/finding';
import type { Sentence } from './reading';
import type { Scan } from './scan';

/** The tokens and sentences of a block that has any. */
export interface BlockTokens extends TokenRange {
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly sentences: readonly Sentence[];
}

/** The blocks that have words, in order. */
export function listBlocks(sentences: readonly Sentence[]): BlockTokens[] {
  const blocks: BlockTokens[] = [];
  let from = 0;
  sentences.forEach(({ block, end }, i) => {
    if (sentences[i + 1]?.block === block) return;
    const own = sentences.slice(from, i + 1);
    blocks.push({ block, first: own[0]?.first ?? end, end, sentences: own });
    from = i + 1;
  });
  return blocks;
}

/** Whether the page itself sets the block, an index into `Article.blocks`, apart as somebody's words. */
export function isBlockQuotation({ article }: Scan, block: number): boolean {
  return article.blocks[block]?.kind === 'quotation';
}
