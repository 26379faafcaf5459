import agencies from './agencies.txt?raw';
import articleTypes from './article-types.txt?raw';
import bylineWords from './byline-words.txt?raw';
import elements from './elements.txt?raw';
import furniture from './furniture.txt?raw';
import furnitureLines from './furniture-lines.txt?raw';
import metaNames from './meta-names.txt?raw';
import pageSigns from './page-signs.txt?raw';
import { readTable, readWords } from './read';
import voices from './voices.txt?raw';

export type ElementRole = 'inline' | 'break' | 'heading' | 'item' | 'quotation' | 'suspect' | 'skip';

/** How sure a word in a class name is to name furniture: see `furniture.txt`. */
export type Doubt = 'weak' | 'byline' | 'label' | 'strong' | 'hidden';

/** What a type in a page's linked data says of the page. */
export type PageSort = 'news' | 'article' | 'other';

function table<Value extends string>(text: string): ReadonlyMap<string, Value> {
  return new Map(readTable(text).map(([key, value]) => [key ?? '', value as Value]));
}

/** What an element is to the finder of the article's text, by its local name. */
export const ELEMENT_ROLES = table<ElementRole>(elements);

/** Words in names of elements that stand beside an article's text. */
export const FURNITURE_WORDS = table<Doubt>(furniture);

/** Where in a line its telling words stand. */
export type LinePlace = 'starts' | 'labels' | 'whole' | 'holds';

/** Lines that are furniture by their words. */
export const FURNITURE_LINES = table<LinePlace>(furnitureLines);

/** schema.org types. */
export const ARTICLE_TYPES = table<PageSort>(articleTypes);

/** Names of news agencies by what articles call them, in lower case. */
export const AGENCIES = table<string>(agencies);

/** Words of bylines that are no part of a person's name. */
export const BYLINE_WORDS = readWords(bylineWords);

/** What a `meta` element may hold. */
export type MetaField = 'author' | 'language' | 'published' | 'site' | 'title';

/** Names of the `meta` elements that hold a field, the most trusted first. */
export function metaNamesOf(field: MetaField): readonly string[] {
  return META_NAMES.filter((row) => row[0] === field).map((row) => row[2] ?? '');
}

const META_NAMES = readTable(metaNames);

/** Where a sign for or against a news article stands. */
export type SignPlace = 'generator' | 'meta' | 'path' | 'type';

/** Points by the word that is the sign, for one place. */
export function signsIn(place: SignPlace): ReadonlyMap<string, number> {
  return new Map(
    SIGNS.filter((row) => row[0] === place).map(([, word = '', points]) => [word, Number(points)]),
  );
}

const SIGNS = readTable(pageSigns);

/** Whose voice a text is: a reporter's, a guide's that speaks to the reader, or one that speaks of itself. */
export type Voice = 'reporter' | 'guide' | 'self';

/** Words that tell whose voice a text is. */
export const VOICES = table<Voice>(voices);
