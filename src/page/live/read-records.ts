import { elementRoles } from '../../lexicon/page';
import { own } from '../dom/own';
import { isWithin, type Known } from '../extract/known';
import type { Change } from './tally';

/** Says what the observed records have changed of the page's text. The work is in proportion to what was added and removed. */
export function readRecords(records: readonly MutationRecord[], { texts, holder, frame }: Known): Change {
  const change = { broken: false, inside: 0, outside: 0, insideGone: 0, outsideGone: 0 };
  if (frame && !frame.isConnected) change.broken = true;
  const [added, removed] = [new Set<Text>(), new Set<Text>()];
  for (const { type, target, addedNodes, removedNodes, oldValue } of records) {
    const known = target.nodeType === Node.TEXT_NODE ? texts.get(target as Text) : undefined;
    if (known !== undefined && known !== (target as Text).data) change.broken = true;
    if (known !== undefined || change.broken) continue;
    let [more, less] = [0, 0];
    if (type === 'characterData') {
      [more, less] = [target.nodeValue?.length ?? 0, oldValue?.length ?? 0];
    } else {
      for (const node of addedNodes) if (own(node, 'isConnected')) more += countText(node, added);
      for (const node of removedNodes) {
        less += countText(node, removed, (text) => {
          if (texts.has(text)) change.broken = true;
        });
      }
    }
    if (more === 0 && less === 0) continue;
    const isInside = holder !== null && isWithin(target, holder);
    change[isInside ? 'inside' : 'outside'] += more;
    change[isInside ? 'insideGone' : 'outsideGone'] += less;
  }
  return change;
}

/**
 * Characters of the text in a tree, without white space around its nodes. Nodes that were counted already are passed over,
 * the others are shown to `see`.
 */
function countText(top: Node, counted: Set<Text>, see?: (text: Text) => void): number {
  const roles = elementRoles();
  let chars = 0;
  const open: Node[] = [top];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node as Text;
      if (counted.has(text)) continue;
      counted.add(text);
      see?.(text);
      chars += text.data.trim().length;
    } else if (own(node, 'nodeType') === Node.ELEMENT_NODE) {
      if (roles.get(own(node as Element, 'localName')) === 'skip') continue;
      const shadowRoot = own(node as Element, 'shadowRoot');
      // One at a time: a huge page has more than a call may have arguments.
      for (const child of shadowRoot?.childNodes ?? []) open.push(child);
      for (const child of own(node, 'childNodes')) open.push(child);
    }
  }
  return chars;
}

/** Text nodes of the article that hold other words than when they were read. */
export function alteredTexts(records: readonly MutationRecord[], { texts }: Known): ReadonlySet<Node> {
  const altered = new Set<Node>();
  for (const { type, target } of records) {
    if (type !== 'characterData') continue;
    const known = texts.get(target as Text);
    if (known !== undefined && known !== target.nodeValue) altered.add(target);
  }
  return altered;
}
