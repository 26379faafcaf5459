import { elementRoles } from '../../lexicon/page';
import type { Article } from '../../report';
import { own } from '../dom/own';
import { readVisibility } from '../dom/visible';
import { findLanguage } from '../metadata/language';
import type { Metadata } from '../metadata/metadata';
import { findOutlet } from '../metadata/outlet';
import type { Segment } from './extracted';
import { joinLines } from './join-lines';
import { LONGEST_READ, renderFirst } from './render-first';
import { walkPage } from './walk';

/**
 * The paragraphs in which words are selected as an article of their own, whatever the page is: whole ones, since a
 * sentence alone rarely tells who "she" is. `null` where they hold no text.
 */
export function extractSelection(
  range: Range,
  readMetadata: (document: Document) => Metadata,
): { article: Article; segments: readonly Segment[] } | null {
  const root = paragraphAround(range.commonAncestorContainer);
  if (!root) return null;
  const document = own(root, 'ownerDocument');
  const isShown = readVisibility(root);
  const selected = walkPage(root).blocks.filter(({ runs }) =>
    runs.some(({ node }) => node && range.intersectsNode(node)),
  );
  const first = renderFirst(selected, LONGEST_READ, isShown);
  const lines = first.lines.filter(({ line }) => line.text !== '');
  if (lines.length === 0) return null;
  const metadata = readMetadata(document);
  return joinLines(lines, {
    url: document.URL,
    title: null,
    outlet: findOutlet(metadata, document.URL, null),
    byline: null,
    agency: null,
    published: null,
    language: findLanguage(document, metadata),
    ...(first.unread > 0 ? { unread: first.unread } : {}),
  });
}

/** The element that holds a node and does not merely run on in its line. */
function paragraphAround(node: Node): Element | null {
  const roles = elementRoles();
  let at: Node | null = node;
  while (at && (!isElement(at) || roles.get(own(at, 'localName')) === 'inline')) at = own(at, 'parentNode');
  return at;
}

function isElement(node: Node): node is Element {
  return own(node, 'nodeType') === Node.ELEMENT_NODE;
}
