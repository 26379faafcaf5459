import { extractWith } from '../extract/extract';
import type { ExtractedArticle } from '../extract/extracted';
import { ENOUGH, type Judged } from './judged';
import { asksForSecrets } from './leave-alone';
import { pointsOfPage, pointsOfText } from './text-signs';

/** What a text may take from a page that calls itself news: columns and advice, too, speak to their reader. */
const LEAST_OF_NEWS = -1;

/** Lines of text that an article has at least. */
const FEWEST_LINES = 3;

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

/**
 * Reads a page that was judged to be promising, and tells by its text whether it is an article. Of the text `longest`
 * UTF-16 code units are read, or all.
 */
export function confirmArticle(document: Document, judged: Judged, longest?: number): Detected {
  if (judged.verdict === 'private') return PRIVATE;
  if (judged.verdict !== 'promising') return { ...NONE, isHopeless: judged.verdict === 'hopeless' };
  const { metadata, said, news, fewest } = judged;
  const found = extractWith(document, metadata, longest);
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
