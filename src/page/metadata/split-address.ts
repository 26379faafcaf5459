/** As browsers write the address of a web page: its host, its path, and what is searched for. */
const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::\d+)?([^?#]*)(\?[^#]+)?/;

/** Parts of a web page's address. */
export interface AddressParts {
  readonly host: string;
  readonly path: string;
  /** With its question mark; `''` where nothing is searched for. */
  readonly search: string;
}

/** The parts of an address as browsers write it; `null` where it is no web page's. Browsers take longer, and every page pays. */
export function splitAddress(url: string): AddressParts | null {
  const [whole, host = '', path = '', search = ''] = ADDRESS.exec(url) ?? [];
  return whole === undefined ? null : { host, path, search: search.length > 1 ? search : '' };
}
