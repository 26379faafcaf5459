import { flatParentOf } from './flat-tree';
import { own } from './own';

/**
 * Tells which elements are shown, as far as layout knows. All count as shown where there is no layout (a document parsed
 * in a terminal), or where the body is hidden itself: such a page shows what it has once its scripts have run.
 */
export function readVisibility(body: Element): (element: Element | null) => boolean {
  if (!('checkVisibility' in body) || !isVisible(body)) return () => true;
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!element) return true;
    let shown = known.get(element);
    if (shown === undefined) {
      shown = isVisible(element);
      known.set(element, shown);
    }
    return shown;
  };
}

/** An element that is replaced by its content (`display: contents`, slots) has no box: it is shown where its parent is. */
function isVisible(element: Element): boolean {
  let at: Element | null = element;
  while (at && !own(at, 'checkVisibility').call(at, { visibilityProperty: true })) {
    if (own(at, 'ownerDocument').defaultView?.getComputedStyle(at).display !== 'contents') return false;
    at = flatParentOf(at);
  }
  return at !== null;
}
