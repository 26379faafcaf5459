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
  const article = isArticlePage(document) ? (extractArticle(document)?.article ?? null) : null;
  page.window.close();
  return article;
}
