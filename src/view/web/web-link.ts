/** An address that the reader may follow. */
export interface WebLink {
  readonly href: string;
  /** What the reader sees of it: "courier.example". */
  readonly host: string;
}

/** Only web addresses become links: the article's `javascript:` and its kin do not. */
export function webLink(href: string): WebLink | null {
  if (!URL.canParse(href)) return null;
  const { protocol, hostname } = new URL(href);
  return /^https?:$/.test(protocol) ? { href, host: hostname.replace(/^www\./, '') } : null;
}
