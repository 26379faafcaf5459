/** What the tests in a browser call inside the visited page. */

import { rangesOf, spanAt } from '../../src/page/anchor';
import { type ExtractedArticle, extractArticle } from '../../src/page/extract';
import type { Span } from '../../src/report';

export { findArticle, isArticlePage } from '../../src/page/detect';
export { extractArticle } from '../../src/page/extract';

export interface Check {
  readonly text: string | null;
  /** The page's markup was the same before and after. */
  readonly untouched: boolean;
  /** Blocks whose ranges show other words than the article's text. */
  readonly wrong: readonly string[];
  /** Places in the page for which the offset that they came from was not found again. */
  readonly lost: number;
}

/** Extracts the article and follows each of its blocks into the page and back. */
export function checkArticle(): Check {
  const before = document.documentElement.outerHTML;
  const extracted = extractArticle(document);
  const untouched = document.documentElement.outerHTML === before;
  if (!extracted) return { text: null, untouched, wrong: [], lost: 0 };
  const { article, segments } = extracted;
  const shown = article.blocks.filter(({ span }) => segments.some(({ start }) => start === span[0]));
  const wrong = shown
    .filter(({ span }) => wordsIn(extracted, span) !== squeeze(article.text.slice(...span)))
    .map(({ span }) => `${article.text.slice(...span)} ≠ ${wordsIn(extracted, span)}`);
  const lost = segments.filter(({ node, from, start }) => spanAt(segments, node, from) !== start).length;
  return { text: article.text, untouched, wrong, lost };
}

/** The words that the ranges of a span show, without any white space: line breaks belong to no node. */
export function wordsIn({ segments }: ExtractedArticle, span: Span): string {
  return squeeze(rangesOf(segments, span).map(textOf).join(''));
}

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060]/g, '');
}

/** Extracts, then lets the page take away or shorten some of its text, and says what still has ranges. */
export function loseParagraphs(): readonly string[] {
  const extracted = extractArticle(document);
  if (!extracted) return [];
  const [first, second] = document.querySelectorAll('p');
  first?.remove();
  if (second) second.textContent = 'Gone.';
  const third = document.querySelectorAll('p')[1]?.firstChild;
  if (third) third.nodeValue = 'Cut';
  return extracted.article.blocks.map(({ span }) => wordsIn(extracted, span));
}

/** Extracts from a document whose text stands very deep: made by script, since parsers flatten such markup. */
export function extractDeep(depth: number): string | null {
  const deep = document.implementation.createHTMLDocument('Deep');
  let inner: Element = deep.body;
  for (let at = 0; at < depth; at++) inner = inner.appendChild(deep.createElement('div'));
  inner.textContent = 'The ferry will stop for a month, the harbour office said on Monday.';
  return extractArticle(deep)?.article.text ?? null;
}
