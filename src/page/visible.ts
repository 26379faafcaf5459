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

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
