import type { PageSort } from '../../lexicon/page';
import { pointsOfSign } from '../../lexicon/page-signs';
import type { Metadata } from '../metadata/metadata';
import { splitAddress } from '../metadata/split-address';

/** What linked data say that name the page's type. */
const SORT_POINTS: Readonly<Record<PageSort, number>> = { news: 4, article: 1, other: -3, beside: -3 };

/** A site's first page holds teasers. */
const FIRST_PAGE = -2;

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
  const { path = '', search = '' } = splitAddress(url) ?? {};
  if (path === '/' && search === '') return FIRST_PAGE;
  const lower = path.toLowerCase();
  const parts = lower.split(/[/.]+/);
  const words = new Set([...parts, ...parts.map((part) => part.split('-')[0] ?? '')]);
  let points = DAY.test(lower) ? 1 : 0;
  for (const word of words) points += pointsOfSign('path', word);
  return points;
}
