import type { Browser } from 'webextension-polyfill';

const given = globalThis as unknown as { readonly browser?: Browser; readonly chrome: Browser };

/**
 * The browser's own interface for extensions, for what runs in every visited page: both browsers give promises by
 * themselves, and the polyfill would have to be read and run anew by each page. Chrome lacks the name `browser`, which an
 * element of the page may have taken there: then it is no plain object.
 */
export const browser =
  given.browser && Object.getPrototypeOf(given.browser) === Object.prototype ? given.browser : given.chrome;
