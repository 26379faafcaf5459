/** The browsers' own stores, on which no extension runs, whatever the reader grants. */
const STORES: ReadonlySet<string> = new Set(['chromewebstore.google.com', 'addons.mozilla.org']);

/**
 * The match pattern of a page's site, for which access can be granted: "https://post.example/*"; `null` for pages that are
 * none of the web's: the browser's own, its store, files. Firefox shows PDFs at their web address but in a page of its own.
 */
export function accessPattern(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || STORES.has(hostname) || /\.pdf$/i.test(pathname)) return null;
  return `${protocol}//${hostname}/*`;
}
