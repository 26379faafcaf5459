import type { Article, ArticleMeta, Block, BlockKind, Link } from '../report';
import { findAgency } from './agency';
import { chooseBody } from './body';
import { bylineTexts, readByline } from './byline';
import { type FoundHeadline, findHeadline } from './headline';
import { findLanguage } from './language';
import { findCopies, isFurnitureLine } from './lines';
import { linkedOf, readMetadata } from './metadata';
import { findOutlet, siteNames } from './outlet';
import { findPublished } from './published';
import { type Line, moveSpan, renderLine } from './render';
import { chooseRoot, type Root } from './root';
import { type Walk, walkPage } from './walk';

/** Which piece of which text node gave `article.text` from `start` to `end`. */
export interface Segment {
  readonly node: Text;
  /** UTF-16 code units into the article's text, end-exclusive. */
  readonly start: number;
  readonly end: number;
  /** UTF-16 code units into the node's data: where the piece begins. It is as long there as in the text. */
  readonly from: number;
}

export interface ExtractedArticle {
  readonly article: Article;
  /** Sorted and disjoint; what separates blocks belongs to no node. */
  readonly segments: readonly Segment[];
}

/**
 * Finds the article in a page: its text with the map back to the text nodes, and what the page says of it. `null` where
 * there is no text. Reads the page in one walk and changes nothing in it.
 */
export function extractArticle(document: Document): ExtractedArticle | null {
  if (!document.body) return null;
  const walk = walkPage(document.body);
  const root = chooseRoot(walk);
  if (!root) return null;
  const metadata = readMetadata(document);
  const site = siteNames(metadata, document.URL);
  const headings = walk.blocks.filter(({ kind }) => kind === 'heading');
  const headline = findHeadline(headings, metadata, document.title, site);
  const body = readBody(walk, root, headline);
  if (body.length === 0) return null;
  const title: TextLine[] = headline ? [{ kind: 'title', line: headline.line }] : [];
  const byline = bylineTexts(document, metadata, walk.bylines);
  return join([...title, ...body], {
    url: document.URL,
    title: headline?.line.text ?? null,
    outlet: findOutlet(metadata, document.URL),
    byline: readByline(byline, linkedOf(metadata, 'author'), site),
    agency: findAgency(
      body.map(({ line }) => line.text),
      byline,
      metadata,
    ),
    published: findPublished(document, metadata),
    language: findLanguage(document, metadata),
  });
}

interface TextLine {
  readonly kind: BlockKind;
  readonly line: Line;
}

function readBody(walk: Walk, root: Root, headline: FoundHeadline | null): readonly TextLine[] {
  const lines = chooseBody(walk, root, headline?.block ?? null).map(({ kind, runs }) => ({
    kind: kind as BlockKind,
    line: renderLine(runs),
  }));
  const copies = findCopies(lines.map(({ line }) => line.text));
  const title = headline?.line.text;
  return lines.filter(
    ({ line: { text } }, i) => text !== '' && text !== title && !isFurnitureLine(text) && !copies.has(i),
  );
}

const SEPARATOR = '\n\n';

/** The article of these lines, and where each piece of its text stands in the page. */
function join(lines: readonly TextLine[], meta: ArticleMeta): ExtractedArticle {
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
