import { linkedOf, type Metadata, metaOf } from './metadata';
import { squash, wordsOf } from './words';

/** Letters: what is shorter is in many addresses by chance. */
const SHORTEST = 3;

/**
 * Who publishes the page, as it calls itself: the first name that agrees with its address, else the first it gives; its
 * host where it gives none.
 */
export function findOutlet(metadata: Metadata, url: string, title: string | null): string | null {
  const host = hostOf(url);
  const names = [
    ...(metadata.meta.get('og:site_name')?.split(' | ').slice(0, 1) ?? []),
    ...linkedOf(metadata, 'publisher'),
    ...metaOf(metadata, 'site'),
  ].filter((name) => name !== title && !name.includes('://') && !name.startsWith('@'));
  return names.find((name) => host && agrees(name, host)) ?? names[0] ?? host;
}

/** Whether a name and a host are of one site: "The Harbour Post" and "harbourpost.example". */
function agrees(name: string, host: string): boolean {
  const letters = squash(name).replace(/^the/, '');
  return letters.length >= SHORTEST && squash(host).includes(letters);
}

/** Words of the longest names of sites, with their mottos; some pages give their title in place of it. */
const LONGEST_NAME = 8;

/** All names by which the page's titles may call its site. */
export function siteNames(metadata: Metadata, url: string): readonly string[] {
  const host = hostOf(url);
  const names = [...metaOf(metadata, 'site'), ...linkedOf(metadata, 'publisher')];
  const account = metadata.meta.get('twitter:site');
  return [
    ...names.filter((name) => wordsOf(name).length <= LONGEST_NAME),
    ...(account ? [account] : []),
    ...(host ? [host, host.slice(0, host.lastIndexOf('.'))] : []),
  ];
}

/** "news.example.org" for "https://www.news.example.org/a"; `null` for pages without a host. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === '' ? null : host;
}
