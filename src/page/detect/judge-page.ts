import { readMetadata } from '../metadata/read-metadata';
import { ENOUGH, type Judged } from './judged';
import { isEditor, isPrivateAddress } from './leave-alone';
import { pointsOfAddress, pointsOfData } from './signs';

/** Points below which no text could make the page an article any more. */
const HOPELESS = -3;

/** Characters of text that an article has at least: by its own word some 50 words, else enough to be known by its voice. */
const FEWEST_CHARS_OF_NEWS = 300;
const FEWEST_CHARS = 1_200;

/** Characters: a paragraph this long is text rather than a label or a teaser. */
const LONG_PARAGRAPH = 80;

/** Characters of paragraphs in one element. */
const FEWEST_TOGETHER = 600;

/** Links up to which a page without paragraphs is walked through, and line breaks from which any is: old pages have text there. */
const FEW_LINKS = 100;
const MANY_BREAKS = 20;

/** Judges a page without a look at its text: most pages are no articles, and most of these are known by that. */
export function judgePage(document: Document): Judged {
  if (isPrivateAddress(document.URL) || isEditor(document)) return { verdict: 'private' };
  const metadata = readMetadata(document);
  const news = metadata.sorts.has('news');
  const said = pointsOfData(metadata) + pointsOfAddress(document.URL);
  if (said <= HOPELESS) return { verdict: 'hopeless' };
  const fewest = news ? FEWEST_CHARS_OF_NEWS : FEWEST_CHARS;
  if (said < ENOUGH && !mayHoldText(document, said, fewest)) return { verdict: 'none' };
  return { verdict: 'promising', metadata, said, news, fewest };
}

/**
 * Whether a walk through the page is worth its while: its paragraphs hold enough text, and if something speaks against an
 * article, some of them stand together, as those of teasers do not; or it has its text elsewhere.
 */
function mayHoldText(document: Document, said: number, fewest: number): boolean {
  let all = 0;
  let together = 0;
  let most = 0;
  let parent: Node | null = null;
  for (const paragraph of document.getElementsByTagName('p')) {
    const size = paragraph.textContent?.length ?? 0;
    if (size < LONG_PARAGRAPH) continue;
    all += size;
    together = paragraph.parentNode === parent ? together + size : size;
    parent = paragraph.parentNode;
    most = Math.max(most, together);
    if (all >= fewest && (said >= 0 || most >= FEWEST_TOGETHER)) return true;
  }
  return (
    said > 0 || document.links.length < FEW_LINKS || document.getElementsByTagName('br').length >= MANY_BREAKS
  );
}
