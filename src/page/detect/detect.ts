import type { ExtractedArticle } from '../extract/extracted';
import { confirmArticle, type Detected } from './confirm-article';
import { judgePage } from './judge-page';

/** Whether a page is an article that tells news. */
export function isArticlePage(document: Document): boolean {
  return findArticle(document) !== null;
}

/** The page's article if the page is a news article, else `null`. */
export function findArticle(document: Document): ExtractedArticle | null {
  return detectArticle(document).found;
}

/**
 * Finds the page's article if the page is a news article. Cheap where it is not: what the page's head says comes first,
 * then the length of its paragraphs, and only then its text: of that `longest` UTF-16 code units, or all.
 */
export function detectArticle(document: Document, longest?: number): Detected {
  return confirmArticle(document, judgePage(document), longest);
}
