import type { PageSort } from '../../lexicon/page';
import { sortOfType } from '../../lexicon/page-signs';
import { attributeOf } from '../dom/own';
import type { LinkedNode } from './json-ld';
import type { Metadata } from './metadata';
import { readLinkedData, typesOf } from './read-linked-data';

/** Articles that a page may name, in its linked data and in its markup: one that names more lists them. */
const MOST_ARTICLES = 4;

/** Reads what the page's head, and the types in its markup, say of it. */
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
