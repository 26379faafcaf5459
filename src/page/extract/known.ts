import { isShadowRoot } from '../dom/flat-tree';
import { own } from '../dom/own';
import type { ExtractedArticle, Segment } from './extracted';

/** What is remembered of the page as it was read, to tell which of its changes matter. */
export interface Known {
  /** The text nodes of the article, and what they held. */
  readonly texts: ReadonlyMap<Text, string>;
  /** The innermost element, or root of a tree, that holds the article's body; `null` where there is no article. */
  readonly holder: Node | null;
  /** The frame whose document it is in; `null` where that is the page's own. */
  readonly frame: Element | null;
}

export const NOTHING_KNOWN: Known = { texts: new Map(), holder: null, frame: null };

export function knownOf(extracted: ExtractedArticle | null): Known {
  if (!extracted) return NOTHING_KNOWN;
  const { article, segments } = extracted;
  const [first] = article.blocks;
  const bodyStart = first?.kind === 'title' ? first.span[1] : 0;
  return {
    texts: new Map(segments.map(({ node }) => [node, node.data])),
    frame: documentOf(extracted)?.defaultView?.frameElement ?? null,
    holder: holderOf(segments.filter(({ start }) => start >= bodyStart)),
  };
}

/** The document that an article is in: the page's own or that of a frame. */
export function documentOf({ segments: [first] }: ExtractedArticle): Document | null {
  return first?.node.ownerDocument ?? null;
}

function holderOf(segments: readonly Segment[]): Node | null {
  let holder: Node | null = null;
  for (const { node } of segments) {
    holder ??= parentOf(node);
    while (holder && !isWithin(node, holder)) holder = parentOf(holder);
  }
  return holder;
}

/** Whether a node is in a tree, or in a shadow tree of one of its elements. */
export function isWithin(node: Node, holder: Node): boolean {
  for (let at: Node | null = node; at; at = hostOf(at))
    if (own(holder, 'contains').call(holder, at)) return true;
  return false;
}

function parentOf(node: Node): Node | null {
  return own(node, 'parentNode') ?? hostOf(node);
}

/** The element in whose shadow tree a node is. */
function hostOf(node: Node): Element | null {
  const root = own(node, 'getRootNode').call(node);
  return isShadowRoot(root) ? root.host : null;
}
