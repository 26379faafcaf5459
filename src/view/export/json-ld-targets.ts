import type { Report, Span, Statement } from '../../report';
import { type Node, nodeOf } from './json-ld-node';

/** UTF-16 code units of context in a quotation's selector. */
const CONTEXT_LENGTH = 32;

/** The two resources that a statement's words stand in, by their IRIs. */
export interface Places {
  /** The article as it was published. */
  readonly article: string;
  /** The text that was read from it. */
  readonly text: string;
  /** UTF-16 code units to code points. */
  codePointAt(offset: number): number;
}

/**
 * Where the words of a statement stand, piece by piece: in the article by quotation, for its page may change, and in the text
 * that was read from it by position, in code points as the Web Annotation model counts.
 */
export function targetsOf({ text, blocks }: Report, { content, block }: Statement, places: Places): Node[] {
  const around = blocks[block]?.span ?? [0, text.length];
  return content.flatMap((span) => [
    { type: 'SpecificResource', source: places.article, selector: quoteSelector(text, span, around) },
    {
      type: 'SpecificResource',
      source: places.text,
      selector: {
        type: 'TextPositionSelector',
        start: places.codePointAt(span[0]),
        end: places.codePointAt(span[1]),
      },
    },
  ]);
}

/** Context from the same block only: between blocks a page may have anything. */
function quoteSelector(text: string, [start, end]: Span, [blockStart, blockEnd]: Span): Node {
  const before = text.slice(Math.max(blockStart, start - CONTEXT_LENGTH), start);
  const after = text.slice(end, Math.min(blockEnd, end + CONTEXT_LENGTH));
  return nodeOf({
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: before.replace(/^[\uDC00-\uDFFF]/, '') || null,
    suffix: after.replace(/[\uD800-\uDBFF]$/, '') || null,
  });
}
