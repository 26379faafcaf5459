import type { Runtime } from 'webextension-polyfill';

/** The parts of the extension: its script in visited pages, and its own pages with the background. */
export type Part = 'content' | 'own';

/** Which extension this is: its id, and the address that all of its own pages begin with. */
export interface Extension {
  readonly id: string;
  readonly root: string;
}

/**
 * The part of the extension that has sent a message, as the browser says; `null`: none that is known. A page that has taken
 * over its process could have our script there send what it likes, but not as somebody else: the browser names the sender.
 * Content scripts run in no frame but the page itself.
 */
export function partOf({ id, url, tab, frameId }: Runtime.MessageSender, here: Extension): Part | null {
  if (id !== here.id) return null;
  if (url?.startsWith(here.root)) return 'own';
  if (tab === undefined) return url === undefined ? 'own' : null; // some browsers do not name the background
  return frameId === 0 ? 'content' : null;
}

/**
 * Whether a content script may speak of the page at an address: only of its own site's. Both are what the browser and the
 * page call it; a page may have gone on within its site meanwhile.
 */
export function isOfSender(address: string, { url }: Runtime.MessageSender): boolean {
  if (!url || !URL.canParse(url) || !URL.canParse(address)) return false;
  const [own, other] = [new URL(url), new URL(address)];
  if (own.origin !== 'null') return own.origin === other.origin;
  return own.protocol === other.protocol && own.pathname === other.pathname; // files
}
