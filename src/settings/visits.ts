import type { Report, Visit } from '../report';
import { stored } from '../settings';
import { addressOf, formerAddressOf } from './address';
import { type Visits, visitOf, visitsIn, visitsWith } from './visit';

/** Each article is stored under a key of its own; this one lists them, the one read longest ago first. */
const LIST = 'visits';
const PREFIX = 'visit ';
/** Articles that are remembered, at most: less than 5 MB of the 10 MB that browsers grant. */
const MOST_ARTICLES = 100;

/** Remembers the article of a report as it is now, and forgets the oldest where there are too many. */
export function rememberVisit(report: Report, at: number): Promise<void> {
  const address = addressOf(report.article.url);
  if (address === null) return Promise.resolve();
  return navigator.locks.request(LIST, async () => {
    const { visits, former } = await knownVisits(address, report);
    const others = (await readList()).filter((each) => each !== address && each !== former);
    const list = [...others, address];
    const forgotten = list.splice(0, Math.max(0, list.length - MOST_ARTICLES));
    await stored.write({ [PREFIX + address]: visitsWith(visits, visitOf(report, at)), [LIST]: list });
    const gone = former === null ? forgotten : [...forgotten, former];
    if (gone.length > 0) await stored.remove(gone.map((each) => PREFIX + each));
  });
}

/** The visit before this one to the article of a report; `null` where none is remembered. */
export async function visitBefore(report: Report): Promise<Visit | null> {
  const address = addressOf(report.article.url);
  if (address === null) return null;
  return (await knownVisits(address, report)).visits?.before ?? null;
}

/**
 * What is remembered of an article. Earlier versions took all that a site routes by "#/" for one page: what they remembered
 * under its address is that of the article with the same title. `former`: that address, where it was so.
 */
async function knownVisits(
  address: string,
  { article: { title } }: Report,
): Promise<{ visits: Visits | null; former: string | null }> {
  const former = formerAddressOf(address);
  const found = await stored.read([address, former ?? address].map((each) => PREFIX + each));
  const visits = visitsIn(found[PREFIX + address]);
  if (visits || former === null) return { visits, former: null };
  const then = visitsIn(found[PREFIX + former]);
  return then?.last.title === title ? { visits: then, former } : { visits: null, former: null };
}

/** All that is remembered, by address, the article read longest ago first. */
export async function readVisits(): Promise<Readonly<Record<string, Visits>>> {
  const list = await readList();
  const found = await stored.read(list.map((each) => PREFIX + each));
  return Object.fromEntries(
    list.flatMap((address) => {
      const visits = visitsIn(found[PREFIX + address]);
      return visits ? [[address, visits]] : [];
    }),
  );
}

/** How many articles are remembered. */
export async function countVisits(): Promise<number> {
  return (await readList()).length;
}

/** Forgets all articles. */
export function forgetVisits(): Promise<void> {
  return navigator.locks.request(LIST, async () => {
    const list = await readList();
    await stored.remove([LIST, ...list.map((each) => PREFIX + each)]);
  });
}

/** The list; where it is damaged it is made anew of what it listed. */
async function readList(): Promise<readonly string[]> {
  const value = (await stored.read(LIST))[LIST];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  const names = Object.keys(await stored.readAll());
  return names.filter((name) => name.startsWith(PREFIX)).map((name) => name.slice(PREFIX.length));
}
