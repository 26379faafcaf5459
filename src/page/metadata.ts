import { articleTypes, type MetaField, metaNames, type PageSort } from '../lexicon/page';
import { type LinkedNode, namesOf, readLinkedData, typesOf } from './json-ld';

/** What the page's head says of it. */
export interface Metadata {
  /** Contents of `meta` elements by their name, property or itemprop in lower case; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** The article's node of the linked data, if any. */
  readonly linked: LinkedNode | null;
  /** What the types in the linked data say of the page. */
  readonly sorts: ReadonlySet<PageSort>;
}

export function readMetadata(document: Document): Metadata {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    const key = ['property', 'name', 'itemprop']
      .map((name) => element.getAttribute(name))
      .find((name) => name);
    if (key && content && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
  }
  const nodes = readLinkedData(document);
  const sorts = new Set<PageSort>();
  const linked: Partial<Record<PageSort, LinkedNode>> = {};
  for (const node of nodes) {
    for (const type of typesOf(node)) {
      const sort = articleTypes().get(type);
      if (!sort) continue;
      sorts.add(sort);
      linked[sort] ??= node;
    }
  }
  return { meta, linked: linked.news ?? linked.article ?? null, sorts };
}

/** What the page's `meta` elements say of a field, the most trusted first. */
export function metaOf(metadata: Metadata, field: MetaField): readonly string[] {
  return (metaNames().get(field) ?? []).flatMap((name) => metadata.meta.get(name) ?? []);
}

/** Texts, or names of nodes, that the article's linked data hold under a key. */
export function linkedOf(metadata: Metadata, key: string): readonly string[] {
  return namesOf(metadata.linked?.[key]);
}
