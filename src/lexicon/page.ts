import agencyNames from './agencies.txt?raw';
import bylineWordList from './byline-words.txt?raw';
import elements from './elements.txt?raw';
import furniture from './furniture.txt?raw';
import headings from './furniture-headings.txt?raw';
import lines from './furniture-lines.txt?raw';
import metaNameList from './meta-names.txt?raw';
import { cellAfter, once, readWords } from './read';
import voiceWordList from './voices.txt?raw';

export type ElementRole = 'inline' | 'break' | 'heading' | 'item' | 'quotation' | 'suspect' | 'skip';

/** How sure a word in a class name is to name furniture: see `furniture.txt`. */
export type Doubt = 'weak' | 'label' | 'day' | 'byline' | 'strong' | 'hidden';

/** Where in a line the words stand by which it is known as furniture: see `furniture-lines.txt`. */
export type LinePlace = 'starts' | 'labels' | 'whole' | 'holds';

/** What a type in a page's linked data says of the page. */
export type PageSort = 'news' | 'article' | 'other' | 'beside';

/** What a `meta` element may hold. */
export type MetaField = 'author' | 'language' | 'published' | 'site' | 'title';

/** Whose voice a text is: a reporter's, a guide's that speaks to the reader, or one that speaks of itself. */
export type Voice = 'reporter' | 'guide' | 'self';

/** What an element is to the finder of the article's text, by its local name. */
export const elementRoles = once(() => table<ElementRole>(elements));

/** Words in names of elements that stand beside an article's text. */
export const furnitureWords = once(() => table<Doubt>(furniture));

/** Lines that are furniture by their words, by where these stand. */
export const furnitureLines = once(() => groupBy<LinePlace>(lines, 1, 0));

/** Headings of furniture: words that are the whole heading, or several that begin it. */
export const furnitureHeadings = once(() => readWords(headings));

/** Names of news agencies by what articles call them, in lower case. */
export const agencies = once(() => table<string>(agencyNames));

/** The news agency that articles call by these words, in lower case; `null` where they name none. */
export function agencyCalled(words: string): string | null {
  return cellAfter(agencyNames, words);
}

/** Words of bylines that are no part of a person's name. */
export const bylineWords = once(() => readWords(bylineWordList));

/** Names of the `meta` elements that hold a field, the most trusted first. */
export const metaNames = once(() => groupBy<MetaField>(metaNameList, 0, 2));

/** Words that tell whose voice a text is. */
export const voices = once(() => table<Voice>(voiceWordList));

/**
 * The rows of a table as they stand in it, without a second look at each cell: this runs anew in every page. Tests see to
 * it that no cell has white space around it.
 */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  for (const line of text.split('\n')) {
    if (line !== '' && !line.startsWith('#')) rows.push(line.split('\t'));
  }
  return rows;
}

function table<Value extends string>(text: string): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [key, value] of rowsOf(text)) values.set(key ?? '', value as Value);
  return values;
}

/** The entries of a table by one of its columns. */
function groupBy<Key extends string>(
  text: string,
  key: number,
  value: number,
): ReadonlyMap<Key, readonly string[]> {
  const entries = new Map<Key, string[]>();
  for (const row of rowsOf(text)) {
    const list = entries.get(row[key] as Key);
    if (list) list.push(row[value] ?? '');
    else entries.set(row[key] as Key, [row[value] ?? '']);
  }
  return entries;
}
