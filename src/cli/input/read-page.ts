import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../../page/detect/detect';
import type { Article } from '../../report';

/** What is known of a page beside its bytes. */
export interface PageOrigin {
  /** Where it was got; without it the address that it gives as its own. */
  readonly url?: string | null;
  /** The encoding that the server named. */
  readonly charset?: string | null;
}

/** An encoding's name; anything else is none, and would be no part of a media type. */
const ENCODING_NAME = /^[\w.:-]+$/;

/**
 * The article of a saved page, found by the very code that runs in the visited page; `null` where it is none.
 * The encoding is UTF-8 where the bytes are so, whatever server and page declare or forget to; else the byte order mark's,
 * the server's or the one the page declares. No script runs and nothing is fetched.
 */
export function readPage(bytes: Buffer, origin: PageOrigin = {}): Article | null {
  const source = isUtf8(bytes) ? new TextDecoder().decode(bytes) : bytes;
  const charset = origin.charset && ENCODING_NAME.test(origin.charset) ? `;charset=${origin.charset}` : '';
  const page = new JSDOM(source, {
    contentType: `text/html${charset}`,
    virtualConsole: new VirtualConsole(),
  });
  const { document } = page.window;
  const url = webAddress(origin.url) ?? ownAddress(document);
  if (url) page.reconfigure({ url });
  const article = findArticle(document)?.article ?? null;
  page.window.close();
  return article && { ...article, url };
}

/** The address that a page gives as its own: a file does not know where it was saved from. */
function ownAddress(document: Document): string | null {
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return webAddress(link) ?? webAddress(meta);
}

function webAddress(address: string | null | undefined): string | null {
  return address && /^https?:/.test(address) && URL.canParse(address) ? address : null;
}
