import { findOutletByDomain, findOutletByName } from '../../lexicon/outlets';
import type { Article } from '../../report';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Tells this outlet, and the agency whose copy this is, from the others: what they were told themselves is first-hand. */
export type OwnOutlet = (name: string) => boolean;

/** A dateline is looked for among the first tokens of the body: "PORT SUND (Reuters) -". */
const DATELINE_REACH = 14;

/** Builds the test for "is this outlet's own name" from the page's own words about itself. */
export function knowOwnOutlet(scan: Scan): OwnOutlet {
  const { article } = scan;
  const own = new Set<string>();
  for (const name of [article.outlet, article.agency]) if (name) addNames(own, name);
  const host = hostOf(article);
  const byDomain = host ? findOutletByDomain(host) : null;
  if (byDomain) own.add(plain(byDomain.name));
  const agency = readDateline(scan);
  if (agency) own.add(plain(agency.key));
  return (name) => own.has(plain(name)) || own.has(plain(findOutletByName(name)?.name ?? name));
}

function addNames(own: Set<string>, name: string): void {
  own.add(plain(name));
  const outlet = findOutletByName(name);
  if (outlet) own.add(plain(outlet.name));
}

function plain(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}

function hostOf(article: Article): string | null {
  if (!article.url) return null;
  return URL_HOST.exec(article.url)?.[1]?.toLowerCase() ?? null;
}

/** The host of an absolute http(s) URL; the engine has no URL parser of a browser to call. */
const URL_HOST = /^https?:\/\/([^/:?#]+)/i;

function readDateline(scan: Scan): NamedOutlet | null {
  const body = scan.tokens.findIndex((token) => scan.article.blocks[token.block]?.kind !== 'title');
  if (body === -1) return null;
  for (let i = body; i < body + DATELINE_REACH; i++) {
    if (normAt(scan, i) !== '(') continue;
    const hit = readOutlet(scan, i + 1, i + 6);
    if (hit && normAt(scan, hit.end) === ')') return hit;
  }
  return null;
}

/** Tokens of the sentence that belong neither to the content nor to the source: where a carrier may be named. */
export function frameOf(scan: Scan, sentence: number, holes: readonly TokenRange[]): number[] {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  const frame: number[] = [];
  for (let i = first; i < end; i++) {
    const hole = holes.find((range) => i >= range.first && i < range.end);
    if (hole) i = hole.end - 1;
    else frame.push(i);
  }
  return frame;
}
