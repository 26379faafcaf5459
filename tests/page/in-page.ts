/** What the tests in a browser call inside the visited page. */

import { extractArticle } from '../../src/page/extract/extract';
import type { ExtractedArticle } from '../../src/page/extract/extracted';
import { rangesOf, spanAt } from '../../src/page/marks/anchor';
import { readMetadata } from '../../src/page/metadata/read-metadata';
import type { Span } from '../../src/report';

export { findArticle, isArticlePage } from '../../src/page/detect/detect';
export { extractArticle } from '../../src/page/extract/extract';

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

/** The page with its text nodes split at places that follow from each number below `pages`, checked, with random stretches of it. */
export function checkSplits(pages: number): readonly Check[] {
  const markup = document.body.innerHTML;
  return Array.from({ length: pages }, (_, seed) => {
    document.body.innerHTML = markup;
    const random = randomFrom(seed);
    splitTexts(random);
    const check = checkArticle();
    const extracted = extractArticle(document);
    return { ...check, wrong: [...check.wrong, ...(extracted ? wrongStretches(extracted, random) : [])] };
  });
}

/** A whole number from 0 to below the bound. */
type Random = (below: number) => number;

function splitTexts(random: Random): void {
  for (let splits = random(80); splits >= 0; splits--) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const text = texts[random(texts.length)];
    if (!text || text.length < 2) continue;
    const rest = text.splitText(1 + random(text.length - 1));
    if (random(3) === 0) rest.before(document.createComment('said Holt'));
  }
}

/** Spans anywhere in the text whose ranges show other words. */
function wrongStretches(extracted: ExtractedArticle, random: Random): readonly string[] {
  const { text } = extracted.article;
  const stretches = Array.from({ length: 40 }, (): Span => {
    const start = random(text.length);
    return [start, start + 1 + random(Math.min(200, text.length - start))];
  });
  return stretches.filter((span) => wordsIn(extracted, span) !== squeeze(text.slice(...span))).map(String);
}

/** The same numbers for the same seed: a linear congruential generator, with the factors of "Numerical Recipes". */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export interface Huge {
  readonly nodes: number;
  readonly chars: number;
  readonly unread: number;
  /** Milliseconds. */
  readonly took: number;
}

/** Reads the first part of a page of a million nodes, made by script. */
export function readHuge(longest: number): Huge {
  const words = 'The ferry will stop for a month, said the harbour office. ';
  for (let at = 0; at < 250_000; at++) {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.append(`${at}: ${words}`, document.createElement('b'), 'It is old, and so is the pier.');
  }
  const start = performance.now();
  const article = extractArticle(document, readMetadata(document), longest)?.article;
  const took = performance.now() - start;
  const nodes = document.querySelectorAll('*').length + 500_000;
  return { nodes, chars: article?.text.length ?? 0, unread: article?.unread ?? 0, took };
}
