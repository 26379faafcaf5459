import type { Detected } from '../detect';
import { documentsInFrames } from './frames';

/** What is found in the page's own document or else in one of its frames: these are looked into where it has nothing itself. */
export function findInFrames(document: Document, find: (document: Document) => Detected): Detected {
  const own = find(document);
  if (own.found || own.isPrivate) return own;
  for (const inside of documentsInFrames(document)) {
    const there = find(inside);
    if (there.found) return there;
  }
  return own;
}
