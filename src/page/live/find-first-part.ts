import { confirmArticle, type Detected } from '../detect/confirm-article';
import type { Judged } from '../detect/judged';
import { documentsInFrames } from '../dom/frames';
import { extractWith } from '../extract/extract';
import { LONGEST_READ } from '../extract/render-first';
import type { Lookout } from './lookout';

/**
 * The article in the page's own document or else in one of its frames: these are looked into where it has nothing itself.
 * Of a text without end only the first part is read. `anyway`: whether or not it is an article. `judged`: what the page's own
 * document is known to be.
 */
export function findFirstPart(
  document: Document,
  anyway: boolean,
  { judge, readMetadata }: Pick<Lookout, 'judge' | 'readMetadata'>,
  judged: Judged | null,
): Detected {
  const find = (each: Document, known: Judged | null): Detected =>
    anyway
      ? {
          found: extractWith(each, readMetadata(each), LONGEST_READ),
          isHopeless: false,
          isPrivate: false,
        }
      : confirmArticle(each, known ?? judge(each), LONGEST_READ);
  const own = find(document, judged);
  if (own.found || own.isPrivate) return own;
  for (const inside of documentsInFrames(document)) {
    const there = find(inside, null);
    if (there.found) return there;
  }
  return own;
}
