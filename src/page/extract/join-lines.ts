import type { ArticleMeta, Block, BlockKind, Link } from '../../report';
import type { ExtractedArticle, Segment } from './extracted';
import { type Line, moveSpan } from './render';

/** A line of an article's text. */
export interface TextLine {
  readonly kind: BlockKind;
  readonly line: Line;
}

const SEPARATOR = '\n\n';

/** The article of these lines, and where each piece of its text stands in the page. */
export function joinLines(
  lines: readonly TextLine[],
  meta: ArticleMeta,
): Omit<ExtractedArticle, 'concealed' | 'partial'> {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const segments: Segment[] = [];
  let offset = 0;
  for (const { kind, line } of lines) {
    blocks.push({ kind, span: [offset, offset + line.text.length] });
    for (const { href, span } of line.links) links.push({ href, span: moveSpan(span, offset) });
    for (const { node, from, start, end } of line.pieces) {
      segments.push({ node, from, start: start + offset, end: end + offset });
    }
    offset += line.text.length + SEPARATOR.length;
  }
  const text = lines.map(({ line }) => line.text).join(SEPARATOR);
  return { article: { ...meta, text, blocks, links }, segments };
}
