import { findLinkSign } from '../../lexicon/link-signs';

/** The parts of a web address that tell what it leads to; lower case. */
export interface Address {
  /** Without "www.". */
  readonly host: string;
  readonly path: readonly string[];
}

/** Host and path of an absolute http(s) URL; the engine has no URL parser of a browser to call. */
const URL_PARTS = /^https?:\/\/(?:www\.)?([^/:?#]+)(?::\d+)?([^?#]*)(\??)/i;

/** Paths are looked up by at most this many parts: "pin/create". */
const LONGEST_SIGN = 2;

/** Reads an address; `null` where it is none of the web ("mailto:", "#top"). */
export function readAddress(href: string): (Address & { readonly query: boolean }) | null {
  const parts = URL_PARTS.exec(href);
  if (!parts) return null;
  const [, host = '', path = '', query = ''] = parts;
  return {
    host: host.toLowerCase(),
    path: path.toLowerCase().split('/').filter(Boolean),
    query: query !== '',
  };
}

/** Whether a link may lead to what is cited: no front page, list, profile or button to share. */
export function leadsToOriginal(href: string): boolean {
  const address = readAddress(href);
  if (!address || (address.path.length === 0 && !address.query)) return false;
  const { host, path } = address;
  for (let from = host; from.includes('.'); from = from.slice(from.indexOf('.') + 1)) {
    for (let parts = 0; parts <= LONGEST_SIGN; parts++) {
      const sign = findLinkSign([from, ...path.slice(0, parts)].join('/'));
      if (sign === 'share' || sign === 'reference') return false;
      if (sign === 'social' && path.length === 1 && !address.query) return false;
    }
  }
  const folders = path.length > 1 ? path.slice(0, -1) : path;
  return !folders.some((part) => findLinkSign(part) === 'listing');
}
