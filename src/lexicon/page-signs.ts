import articleTypeNames from './article-types.txt?raw';
import type { PageSort } from './page';
import pageSigns from './page-signs.txt?raw';
import privatePlaces from './private-places.txt?raw';
import { cellAfter } from './read';

/** What a schema.org type says of its page; `null` where it says nothing. */
export function sortOfType(type: string): PageSort | null {
  return cellAfter(articleTypeNames, type) as PageSort | null;
}

/** Where in a page a word is a sign of what it is: see `page-signs.txt`. */
export type SignPlace = 'generator' | 'meta' | 'path' | 'type';

/** What a word in such a place says for the page's being a news article, in points. */
export function pointsOfSign(place: SignPlace, word: string): number {
  return Number(cellAfter(pageSigns, place, word) ?? 0);
}

/** Whether a host, or the first label of one, is named in `private-places.txt`. */
export function isPrivatePlace(what: 'site' | 'label', name: string): boolean {
  return cellAfter(privatePlaces, name) === what;
}
