import { type ExtractedArticle, extractArticle } from './extract';
import { asksForSecrets, isEditor, isPrivateAddress } from './leave-alone';
import { readMetadata } from './metadata';
import { pointsOfAddress, pointsOfData, pointsOfPage, pointsOfText } from './signs';

/** Points from which a page is a news article. Its data alone may suffice: articles come in all languages. */
const ENOUGH = 3;

/** Points below which no text could make the page an article any more. */
const HOPELESS = -3;

/** What a text may take from a page that calls itself news: columns and advice, too, speak to their reader. */
const LEAST_OF_NEWS = -1;

/** Characters of text that an article has at least: by its own word some 50 words, else enough to be known by its voice. */
const FEWEST_CHARS_OF_NEWS = 300;
const FEWEST_CHARS = 1_200;

/** Lines of text that an article has at least. */
const FEWEST_LINES = 3;

/** Characters: a paragraph this long is text rather than a label or a teaser. */
const LONG_PARAGRAPH = 80;

/** Characters of paragraphs in one element. */
const FEWEST_TOGETHER = 600;

/** Links up to which a page without paragraphs is walked through, and line breaks from which any is: old pages have text there. */
const FEW_LINKS = 100;
const MANY_BREAKS = 20;

/** Whether a page is an article that tells news. */
export function isArticlePage(document: Document): boolean {
  return findArticle(document) !== null;
}

/** What a page was found to be. */
export interface Detected {
  readonly found: ExtractedArticle | null;
  /** By its head and its address the page is no article, whatever text may come into it. */
  readonly isHopeless: boolean;
  /** It is of a kind that is read only when its reader asks for it. */
  readonly isPrivate: boolean;
}

const NONE: Detected = { found: null, isHopeless: false, isPrivate: false };

const PRIVATE: Detected = { found: null, isHopeless: true, isPrivate: true };

/** The page's article if the page is a news article, else `null`. */
export function findArticle(document: Document): ExtractedArticle | null {
  return detectArticle(document).found;
}

/**
 * Finds the page's article if the page is a news article. Cheap where it is not: what the page's head says comes first,
 * then the length of its paragraphs, and only then its text: of that `longest` UTF-16 code units, or all.
 */
export function detectArticle(document: Document, longest?: number): Detected {
  if (isPrivateAddress(document.URL) || isEditor(document)) return PRIVATE;
  const metadata = readMetadata(document);
  const news = metadata.sorts.has('news');
  const said = pointsOfData(metadata) + pointsOfAddress(document.URL);
  if (said <= HOPELESS) return { ...NONE, isHopeless: true };
  const fewest = news ? FEWEST_CHARS_OF_NEWS : FEWEST_CHARS;
  if (said < ENOUGH && !mayHoldText(document, said, fewest)) return NONE;
  const found = extractArticle(document, metadata, longest);
  if (!found) return NONE;
  const { article } = found;
  if (article.text.length - (article.title?.length ?? 0) < fewest || article.blocks.length <= FEWEST_LINES)
    return NONE;
  if (news && said + LEAST_OF_NEWS >= ENOUGH) return { ...NONE, found }; // whatever its text sounds like
  const told = pointsOfText(article) + pointsOfPage(document, article);
  const isArticle = said + (news ? Math.max(told, LEAST_OF_NEWS) : told) >= ENOUGH;
  if (!isArticle) return NONE;
  return !news && asksForSecrets(document, found) ? PRIVATE : { ...NONE, found };
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
