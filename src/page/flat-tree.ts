import { own } from './own';

/**
 * What is rendered within an element, in order: the open shadow tree in the place of its own content, and in the place of a
 * slot what is assigned to it.
 */
export function contentOf(
  element: Element,
  shadowRoot: ShadowRoot | null,
): IterableIterator<Node> | Node | null {
  if (shadowRoot) return shadowRoot.firstChild;
  if (element.localName !== 'slot' || !('assignedNodes' in element)) return own(element, 'firstChild');
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned.values() : element.firstChild;
}

/** `NodeFilter.SHOW_ELEMENT`. */
const SHOW_ELEMENT = 1;

/** `Node.DOCUMENT_FRAGMENT_NODE`: a document parsed in a terminal brings no globals. */
const FRAGMENT = 11;

/** Whether a node is the root of a shadow tree. A link has a `host`, too: that of its address. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT && 'host' in node;
}

/** The element that a node is rendered in. */
export function flatParentOf(node: Node): Element | null {
  const slot = 'assignedSlot' in node ? own(node as Element | Text, 'assignedSlot') : null;
  if (slot) return slot;
  const parentNode = own(node, 'parentNode');
  if (parentNode && isShadowRoot(parentNode)) return parentNode.host;
  return own(node, 'parentElement');
}

/** The open shadow trees that the nodes are in, without doubles. */
export function treesOf(nodes: Iterable<Node>): readonly ShadowRoot[] {
  const trees = new Set<ShadowRoot>();
  for (const node of nodes) {
    let root = node.getRootNode();
    while (isShadowRoot(root) && !trees.has(root)) {
      trees.add(root);
      root = root.host.getRootNode();
    }
  }
  return [...trees];
}

/** All open shadow trees below a node. */
export function treesBelow(top: ParentNode): readonly ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  const open: ParentNode[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    const document = own(node, 'ownerDocument') ?? (node as Document);
    const walker = document.createTreeWalker(node, SHOW_ELEMENT);
    while (walker.nextNode()) {
      const shadowRoot = own(walker.currentNode as Element, 'shadowRoot');
      if (!shadowRoot) continue;
      trees.push(shadowRoot);
      open.push(shadowRoot);
    }
  }
  return trees;
}
