import { isShadowRoot } from '../dom/flat-tree';
import { own } from '../dom/own';

/**
 * Selectors that fit the elements around the marked texts, by their own name and their parent's, and around other texts of
 * the article in elements of the same names. For every element that a rule of a highlight fits, the browser works out one
 * style more: links outside of the article's paragraphs, of which a page has hundreds, fit none.
 */
export function scopeOf(marked: Iterable<Node>, all: Iterable<Node>): readonly string[] {
  const names = new Set<string>();
  for (const element of elementsAround(marked)) names.add(own(element, 'localName'));
  const selectors = new Set<string>();
  for (const element of elementsAround(all)) {
    const name = own(element, 'localName');
    if (!names.has(name)) continue;
    const parent = own(element, 'parentElement');
    const within = parent ? `${CSS.escape(own(parent, 'localName'))} > ` : '';
    selectors.add(within + CSS.escape(name));
  }
  return [...selectors];
}

function elementsAround(texts: Iterable<Node>): ReadonlySet<Element> {
  const elements = new Set<Element>();
  for (const { parentNode } of texts) {
    const element = parentNode && isShadowRoot(parentNode) ? parentNode.host : parentNode;
    if (element) elements.add(element as Element);
  }
  return elements;
}
