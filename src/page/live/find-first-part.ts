import { type Detected, detectArticle } from '../detect';
import { extractArticle } from '../extract';
import { readMetadata } from '../metadata';
import { LONGEST_READ } from '../render-first';
import { documentsInFrames } from './frames';

/**
 * The article in the page's own document or else in one of its frames: these are looked into where it has nothing itself.
 * Of a text without end only the first part is read. `anyway`: whether or not it is an article.
 */
export function findFirstPart(document: Document, anyway: boolean): Detected {
  const find = anyway ? extractAnyway : (each: Document) => detectArticle(each, LONGEST_READ);
  const own = find(document);
  if (own.found || own.isPrivate) return own;
  for (const inside of documentsInFrames(document)) {
    const there = find(inside);
    if (there.found) return there;
  }
  return own;
}

function extractAnyway(document: Document): Detected {
  const found = extractArticle(document, readMetadata(document), LONGEST_READ);
  return { found, isHopeless: false, isPrivate: false };
}
