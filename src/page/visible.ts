/**
 * Tells which elements are shown, as far as layout knows; where there is no layout (a document parsed in a terminal),
 * all are. Remembers its answers: lines share their elements.
 */
export function readVisibility(): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    if (!element || !('checkVisibility' in element)) return true;
    let shown = known.get(element);
    if (shown === undefined) {
      shown = element.checkVisibility({ visibilityProperty: true });
      known.set(element, shown);
    }
    return shown;
  };
}
