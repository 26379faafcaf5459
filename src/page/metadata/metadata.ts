import { type MetaField, metaNames, type PageSort } from '../../lexicon/page';
import { type LinkedNode, namesOf } from './json-ld';

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

/** What the page's `meta` elements say of a field, the most trusted first. */
export function metaOf(metadata: Metadata, field: MetaField): readonly string[] {
  return (metaNames().get(field) ?? []).flatMap((name) => metadata.meta.get(name) ?? []);
}

/** Texts, or names of nodes, that the article's linked data hold under a key. */
export function linkedOf(metadata: Metadata, key: string): readonly string[] {
  return namesOf(metadata.linked?.[key]);
}
