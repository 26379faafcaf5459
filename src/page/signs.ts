import { type PageSort, pointsOfSign } from '../lexicon/page';
import type { Article } from '../report';
import type { Metadata } from './metadata';
import { measureVoices } from './voice';

/** Characters of the text that are listened to: enough to know its voice. */
const SAMPLE = 8_000;

/** What linked data say that name the page's type. */
const SORT_POINTS: Readonly<Record<PageSort, number>> = { news: 4, article: 1, other: -3, beside: -3 };

/** A site's first page holds teasers. */
const FIRST_PAGE = -2;

/**
 * Points by how often words of a voice come, per 1,000 words, the highest rate that is reached counting. Set so that
 * reports, columns and interviews of the corpus gain and instructions, offers, forums and stories lose.
 */
const REPORTER = [
  [0, -1],
  [2, 0],
  [4, 1],
  [7, 2],
  [12, 3],
] as const;
const GUIDE = [
  [0, 0],
  [7, -1],
  [12, -3],
] as const;
const SELF = [
  [0, 0],
  [8, -1],
  [15, -2],
] as const;
const QUOTES = [
  [0, 0],
  [4, 1],
] as const;

/** Share of list items from which a text is a list. */
const LIST = 0.5;

/** Elements of code from which a page teaches programming. */
const MUCH_CODE = 6;

/** A day in an address: /2024/03/28/, /2024-03-28/, /2024/mar/28/. */
const DAY = /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})[/-]?\d{0,2}\//;

/** What the page's metadata say for its being a news article. */
export function pointsOfData({ meta, sorts }: Metadata): number {
  let points = 0;
  if (sorts.has('news')) points += SORT_POINTS.news;
  else {
    if (sorts.has('article')) points += SORT_POINTS.article;
    else if (sorts.has('beside')) points += SORT_POINTS.beside;
    if (sorts.has('other')) points += SORT_POINTS.other;
  }
  points += pointsOfSign('type', meta.get('og:type')?.toLowerCase() ?? '');
  for (const name of meta.keys()) points += pointsOfSign('meta', name);
  for (const word of meta
    .get('generator')
    ?.toLowerCase()
    .split(/[^a-z]+/) ?? []) {
    points += pointsOfSign('generator', word);
  }
  return points;
}

/** What the page's address says: a day in it speaks for an article, "/recipes/" against. */
export function pointsOfAddress(url: string): number {
  if (!URL.canParse(url)) return 0;
  const { pathname, search, protocol } = new URL(url);
  if (!protocol.startsWith('http')) return 0;
  if (pathname === '/' && search === '') return FIRST_PAGE;
  const parts = pathname.toLowerCase().split(/[/.]+/);
  const words = new Set([...parts, ...parts.map((part) => part.split('-')[0] ?? '')]);
  let points = DAY.test(pathname.toLowerCase()) ? 1 : 0;
  for (const word of words) points += pointsOfSign('path', word);
  return points;
}

/** What the text says: whose voice it is, and whether it is a list. */
export function pointsOfText({ text, blocks }: Article): number {
  const body = blocks.filter(({ kind }) => kind !== 'title');
  const lines: string[] = [];
  let chars = 0;
  for (const { kind, span } of body) {
    if (chars > SAMPLE) break;
    if (kind === 'quotation') continue;
    lines.push(text.slice(...span));
    chars += span[1] - span[0];
  }
  const { reporter, guide, self, quotes } = measureVoices(lines.join('\n'));
  const items = body.filter(({ kind }) => kind === 'list-item').length;
  return (
    step(REPORTER, reporter) +
    step(QUOTES, quotes) +
    step(GUIDE, guide) +
    step(SELF, self) +
    (items > LIST * body.length ? -2 : 0)
  );
}

function step(steps: readonly (readonly [rate: number, points: number])[], rate: number): number {
  return steps.findLast(([least]) => rate >= least)?.[1] ?? 0;
}

/** What the rest of the page says: news has an author and a day, and no code. */
export function pointsOfPage(document: Document, { byline, agency, published }: Article): number {
  const code = document.getElementsByTagName('code').length + document.getElementsByTagName('pre').length;
  return (byline || agency ? 1 : 0) + (published ? 1 : 0) + (code >= MUCH_CODE ? -3 : 0);
}
