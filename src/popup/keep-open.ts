/** Has a region drawn anew; what was unfolded in it is so again, where its words are still there. */
export function keepOpen(region: Element, redraw: () => void): void {
  const open = new Set(
    [...region.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent ?? ''),
  );
  redraw();
  for (const details of region.querySelectorAll('details')) {
    if (open.has(details.querySelector('summary')?.textContent ?? '')) details.open = true;
  }
}
