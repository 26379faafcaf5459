/**
 * What is timed inside the pages: ours, and what others use to find an article's text. Only this file loads
 * @mozilla/readability (Apache-2.0) and defuddle (MIT), to measure ourselves against; it is in nothing that is shipped.
 */

import { isProbablyReaderable, Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findArticle } from '../../../page/detect/detect';

/** The texts that were found. */
const texts = { own: '', readability: '', defuddle: '' };

export function own(): boolean {
  const found = findArticle(document);
  const { text = '', title } = found?.article ?? {};
  texts.own = title && text.startsWith(title) ? text.slice(title.length) : text;
  return found !== null;
}

export function readerable(): boolean {
  return isProbablyReaderable(document);
}

/** With its copy of the page: it takes apart what it reads. */
export function readability(): void {
  texts.readability = new Readability(document.cloneNode(true) as Document).parse()?.content ?? '';
}

export function defuddle(): void {
  texts.defuddle = new Defuddle(document, { url: document.URL }).parse().content;
}

/** The texts, without markup. */
export function found(): typeof texts {
  return { ...texts, readability: wordsIn(texts.readability), defuddle: wordsIn(texts.defuddle) };
}

const INLINE = /^(a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/;

/** The text of some markup, with a space where an element that is not part of a line begins or ends. */
function wordsIn(markup: string): string {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  const words: string[] = [];
  const visit = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) words.push(node.nodeValue ?? '');
    const apart = node instanceof Element && !INLINE.test(node.localName) ? ' ' : '';
    words.push(apart);
    for (const child of node.childNodes) visit(child);
    words.push(apart);
  };
  visit(body);
  return words.join('');
}
