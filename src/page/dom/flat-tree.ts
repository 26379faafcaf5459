import { own } from './own';

/** What is rendered in the place of a slot, in order; `null` where that is the slot's own content. */
export function assignedTo(slot: Element): IterableIterator<Node> | null {
  if (!('assignedNodes' in slot)) return null; // a document parsed in a terminal, or no slot but of that name
  const assigned = (slot as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? assigned.values() : null;
}

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

/** Elements that can have no shadow tree, and of which pages have many: each one that is looked at costs its share. */
const TREELESS =
  ':not(a, b, br, button, em, form, g, i, iframe, img, input, label, li, link, meta, noscript, ol, option, path, picture, rect, script, select, source, strong, style, svg, table, tbody, td, template, th, time, tr, ul, use)';

/** All open shadow trees below a node. */
export function treesBelow(top: Document | ShadowRoot): readonly ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  const open = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const { shadowRoot } of node.querySelectorAll(TREELESS)) {
      if (!shadowRoot) continue;
      trees.push(shadowRoot);
      open.push(shadowRoot);
    }
  }
  return trees;
}
