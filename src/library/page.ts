import { findArticle as findInPage } from '../page/detect/detect';
import type { Article } from '../report';

/** The article of a document that a browser, or jsdom, has parsed; `null` where the page is none. The document is not changed. */
export function findArticle(document: Document): Article | null {
  return findInPage(document)?.article ?? null;
}
