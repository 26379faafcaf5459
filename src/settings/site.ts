/**
 * Which site a page belongs to: its host as the reader sees it, without "www.". A site that is off is off with its
 * subdomains (m.post.example with post.example) but not with what it is a subdomain of: on news.post.example a reader
 * switches off no more than that name. So no list of the world's registries is needed, and none can be out of date.
 */

import type { Settings } from './stored';

/** The site of an address; `null` where it is no web page's. */
export function siteOf(address: string | null): string | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\.(?=.*\.)/, '') : null;
}

/** The site in what a reader has typed, be it a name ("post.example") or an address; `null` where it is neither. */
export function readSite(typed: string): string | null {
  const text = typed.trim();
  if (/[\s,;@]/.test(text)) return null;
  const site = siteOf(/^https?:/i.test(text) ? text : `https://${text}`);
  // One word alone is a name within a network: there only the browser's own is known for sure.
  return site && (/[.:]/.test(site) || site === 'localhost') && !/^\.|\.\.|\.$/.test(site) ? site : null;
}

/** The entry by which a site is off: itself or what it is a subdomain of; `null` where it is on. */
export function entryFor(site: string, sitesOff: readonly string[]): string | null {
  return sitesOff.find((entry) => covers(entry, site)) ?? null;
}

/** The sites that are off when this one has been switched; what an entry covers needs none of its own. */
export function switchSite(sitesOff: readonly string[], site: string, off: boolean): string[] {
  const others = sitesOff.filter((entry) => !covers(entry, site) && !(off && covers(site, entry)));
  return off ? [...others, site].sort() : others;
}

function covers(entry: string, site: string): boolean {
  return site === entry || site.endsWith(`.${entry}`);
}

/** For what a page is switched off, the widest first; `null`: it is on. `page`: the reader has switched off it alone. */
export function offFor(
  { off, sitesOff }: Pick<Settings, 'off' | 'sitesOff'>,
  address: string,
  page: boolean,
): 'page' | 'site' | 'everywhere' | null {
  if (off) return 'everywhere';
  const site = sitesOff.length > 0 ? siteOf(address) : null;
  if (site !== null && entryFor(site, sitesOff) !== null) return 'site';
  return page ? 'page' : null;
}
