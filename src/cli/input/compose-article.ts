import type { Article, ArticleMeta, Block, BlockKind } from '../../report';

export const NO_META: ArticleMeta = {
  url: null,
  title: null,
  outlet: null,
  byline: null,
  agency: null,
  published: null,
  language: null,
};

/** The text as it stands: paragraphs end at line breaks, offsets are the given text's. A first line that is the title counts as the title. */
export function composeFromText(meta: ArticleMeta, text: string): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split(/[\n\r]/)) {
    const isTitle = blocks.length === 0 && meta.title !== null && line.trim() === meta.title.trim();
    pushBlock(blocks, line, start, isTitle ? 'title' : 'paragraph');
    start += line.length + 1;
  }
  return { ...meta, text, blocks, links: [] };
}

/** Title and paragraphs joined by blank lines, none of them changed. */
export function composeFromParagraphs(meta: ArticleMeta, paragraphs: readonly string[]): Article {
  const parts = meta.title === null ? paragraphs : [meta.title, ...paragraphs];
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, part] of parts.entries()) {
    pushBlock(blocks, part, start, index === 0 && meta.title !== null ? 'title' : 'paragraph');
    start += part.length + 2;
  }
  return { ...meta, text: parts.join('\n\n'), blocks, links: [] };
}

/** White space around a paragraph belongs to no block, an empty one is none. */
function pushBlock(blocks: Block[], part: string, start: number, kind: BlockKind): void {
  const from = start + part.length - part.trimStart().length;
  const to = start + part.trimEnd().length;
  if (from < to) blocks.push({ span: [from, to], kind });
}
