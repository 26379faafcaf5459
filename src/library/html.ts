import { type PageOrigin, readPage } from '../cli/input/read-page';
import type { Article } from '../report';

/** What is known of a page beside its bytes. */
export interface HtmlOrigin {
  /** Where it was got; without it the address that it gives as its own. */
  readonly url?: string | null;
  /** The encoding that the server named. */
  readonly charset?: string | null;
}

/**
 * The article of a saved page, by jsdom; `null` where it is none. Bytes are UTF-8 where they can be, else in the encoding of
 * their byte order mark, of the server or of the page. No script runs and nothing is fetched.
 */
export function readHtml(html: string | Uint8Array, origin: HtmlOrigin = {}): Article | null {
  const known: PageOrigin = origin;
  return readPage(Buffer.from(html), known);
}
