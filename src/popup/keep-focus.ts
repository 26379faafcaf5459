const FOCUSABLE = 'a[href], button, summary';

/** Has a region drawn anew; what had the focus in it has it again, or what is around it where that has gone. */
export function keepFocus(region: HTMLElement, redraw: () => void): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === region || !region.contains(focused)) {
    redraw();
    return;
  }
  const words = wordsOf(itemOf(focused));
  const at = focusableIn(itemOf(focused)).indexOf(focused);
  redraw();
  const again = [...region.querySelectorAll('li, summary')].find((item) => wordsOf(item) === words);
  const target = again && focusableIn(again)[at];
  (target ?? region.closest<HTMLElement>('[tabindex]'))?.focus({ preventScroll: true });
}

/** The statement, or whatever else is an item of its own, that an element belongs to. */
function itemOf(element: Element): Element {
  return element.closest('li, summary') ?? element;
}

/** What an item is told by, whatever is said beside it. */
function wordsOf(item: Element): string {
  return (item.querySelector('.words') ?? item).textContent;
}

function focusableIn(item: Element): HTMLElement[] {
  const inside = [...item.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const isOne = item instanceof HTMLElement && item.matches(FOCUSABLE);
  return isOne ? [item, ...inside] : inside;
}
