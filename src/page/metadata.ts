import { type MetaField, metaNames, type PageSort, sortOfType } from '../lexicon/page';
import { type LinkedNode, namesOf, readLinkedData, typesOf } from './json-ld';
import { attributeOf } from './own';

/** Articles that a page may name, in its linked data and in its markup: one that names more lists them. */
const MOST_ARTICLES = 4;

/** What the page's head says of it. */
export interface Metadata {
  /** Contents of `meta` elements by their name, property or itemprop in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** The document's title, `''` where there is none. */
  readonly title: string;
  /** The article's node of the linked data, if any. */
  readonly linked: LinkedNode | null;
  /** What the types in the linked data and in the markup say of the page. */
  readonly sorts: ReadonlySet<PageSort>;
}

export function readMetadata(document: Document): Metadata {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const key =
      element.getAttribute('property') || element.getAttribute('name') || element.getAttribute('itemprop');
    if (key && content && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
  }
  const sorts = new Map<PageSort, number>();
  const linked: Partial<Record<PageSort, LinkedNode>> = {};
  const count = (types: readonly string[], node: LinkedNode | null) => {
    for (const type of types) {
      const sort = sortOfType(type);
      if (!sort) continue;
      sorts.set(sort, (sorts.get(sort) ?? 0) + 1);
      if (node) linked[sort] ??= node;
    }
  };
  for (const node of readLinkedData(document)) count(typesOf(node), node);
  for (const element of document.querySelectorAll('[itemtype*="schema.org/"]')) {
    count([attributeOf(element, 'itemtype')?.split('/').at(-1) ?? ''], null);
  }
  const isList = (sorts.get('news') ?? 0) + (sorts.get('article') ?? 0) > MOST_ARTICLES;
  return {
    meta,
    title: document.querySelector('title:not(svg title)')?.textContent ?? '', // not document.title: a form may have taken that name
    linked: linked.news ?? linked.article ?? null,
    sorts: isList ? new Set(['beside']) : new Set(sorts.keys()),
  };
}

/** What the page's `meta` elements say of a field, the most trusted first. */
export function metaOf(metadata: Metadata, field: MetaField): readonly string[] {
  return (metaNames().get(field) ?? []).flatMap((name) => metadata.meta.get(name) ?? []);
}

/** Texts, or names of nodes, that the article's linked data hold under a key. */
export function linkedOf(metadata: Metadata, key: string): readonly string[] {
  return namesOf(metadata.linked?.[key]);
}
