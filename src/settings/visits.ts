import type { Report, Visit } from '../report';
import { stored } from '../settings';
import { addressOf, type Visits, visitOf, visitsIn, visitsWith } from './visit';

/** Each article is stored under a key of its own; this one lists them, the one read longest ago first. */
const LIST = 'visits';
const PREFIX = 'visit ';
/** Articles that are remembered, at most: less than 5 MB of the 10 MB that browsers grant. */
const MOST_ARTICLES = 100;

/** Remembers the article of a report as it is now, and forgets the oldest where there are too many. */
export function rememberVisit(report: Report, at: number): Promise<void> {
  const address = addressOf(report);
  if (address === null) return Promise.resolve();
  return navigator.locks.request(LIST, async () => {
    const key = PREFIX + address;
    const before = await stored.read([LIST, key]);
    const others = listIn(before[LIST]).filter((each) => each !== address);
    const list = [...others, address];
    const forgotten = list.splice(0, Math.max(0, list.length - MOST_ARTICLES));
    const visits = visitsWith(visitsIn(before[key]), visitOf(report, at));
    await stored.write({ [key]: visits, [LIST]: list });
    if (forgotten.length > 0) await stored.remove(forgotten.map((each) => PREFIX + each));
  });
}

/** The visit before this one to the article of a report; `null` where none is remembered. */
export async function visitBefore(report: Report): Promise<Visit | null> {
  const address = addressOf(report);
  if (address === null) return null;
  const key = PREFIX + address;
  return visitsIn((await stored.read(key))[key])?.before ?? null;
}

/** All that is remembered, by address, the article read longest ago first. */
export async function readVisits(): Promise<Readonly<Record<string, Visits>>> {
  const list = listIn((await stored.read(LIST))[LIST]);
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
  return listIn((await stored.read(LIST))[LIST]).length;
}

/** Forgets all articles. */
export function forgetVisits(): Promise<void> {
  return navigator.locks.request(LIST, async () => {
    const list = listIn((await stored.read(LIST))[LIST]);
    await stored.remove([LIST, ...list.map((each) => PREFIX + each)]);
  });
}

function listIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
