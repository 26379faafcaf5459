import { linkedOf, type Metadata, metaOf } from './metadata';

/** Who publishes the page, as it calls itself; its host where it does not say. */
export function findOutlet(metadata: Metadata, url: string): string | null {
  return (
    metadata.meta.get('og:site_name') ??
    linkedOf(metadata, 'publisher')[0] ??
    metaOf(metadata, 'site')[0] ??
    hostOf(url)
  );
}

/** All names by which the page's titles may call its site. */
export function siteNames(metadata: Metadata, url: string): readonly string[] {
  const host = hostOf(url);
  const twitter = metadata.meta.get('twitter:site');
  return [
    ...metaOf(metadata, 'site'),
    ...linkedOf(metadata, 'publisher'),
    ...(twitter ? [twitter] : []),
    ...(host ? [host, host.slice(0, host.lastIndexOf('.'))] : []),
  ];
}

/** "news.example.org" for "https://www.news.example.org/a"; `null` for pages without a host. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return host === '' ? null : host;
}
