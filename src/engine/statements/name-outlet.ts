import { findOutletByDomain } from '../../lexicon/outlets';
import type { Article } from '../../report';

/** The host of an absolute http(s) URL; the engine has no URL parser of a browser to call. */
const URL_HOST = /^https?:\/\/([^/:?#]+)/i;

/**
 * The outlet's name as readers know it: that of the list where the article's address is in it ("latimes.com" and "NYTimes"
 * are what pages write), else what the page calls itself. `null` where neither is known.
 */
export function nameOutlet({ url, outlet }: Pick<Article, 'url' | 'outlet'>): string | null {
  const host = url === null ? undefined : URL_HOST.exec(url)?.[1];
  // "Pravda.ru": pages that have no name for their site give its address.
  return findOutletByDomain(host ?? '')?.name ?? findOutletByDomain(outlet ?? '')?.name ?? outlet;
}
