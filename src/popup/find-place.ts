/** The place in popup.html that a part is drawn into. */
export function findPlace(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`popup.html has no ${selector}`);
  return found;
}
