import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../page/detect';
import type { Article } from '../report';

/**
 * The article of a saved page, found by the very code that runs in the visited page; `null` where it is none.
 * The encoding is UTF-8 where the bytes are so, whatever the page declares or forgets to; else the byte order mark's or
 * the one the page declares. No script runs and nothing is fetched.
 */
export function readPage(bytes: Buffer): Article | null {
  const source = isUtf8(bytes) ? new TextDecoder().decode(bytes) : bytes;
  const page = new JSDOM(source, { contentType: 'text/html', virtualConsole: new VirtualConsole() });
  const { document } = page.window;
  const url = ownAddress(document);
  if (url) page.reconfigure({ url });
  const article = findArticle(document)?.article ?? null;
  page.window.close();
  return article && { ...article, url };
}

/** The address that a page gives as its own: a file does not know where it was saved from. */
function ownAddress(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => address && /^https?:/.test(address) && URL.canParse(address)) ?? null;
}
