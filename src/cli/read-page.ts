import { JSDOM, VirtualConsole } from 'jsdom';
import { isArticlePage } from '../page/detect';
import { extractArticle } from '../page/extract';
import type { Article } from '../report';

/**
 * The article of a saved page, found by the very code that runs in the visited page; `null` where it is none.
 * The encoding is the byte order mark's or the one the page declares. No script runs and nothing is fetched.
 */
export function readPage(bytes: Buffer): Article | null {
  const page = new JSDOM(bytes, { contentType: 'text/html', virtualConsole: new VirtualConsole() });
  const { document } = page.window;
  const url = ownAddress(document);
  if (url) page.reconfigure({ url });
  const article = isArticlePage(document) ? (extractArticle(document)?.article ?? null) : null;
  page.window.close();
  return article && { ...article, url };
}

/** The address that a page gives as its own: a file does not know where it was saved from. */
function ownAddress(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && /^https?:/.test(address) && URL.canParse(address)) ?? null;
}
