/** The place in a page of the extension that a part is drawn into. @throws Error where the page has none */
export function findPlace(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`${document.URL} has no ${selector}`);
  return found;
}
