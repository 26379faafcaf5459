/** Marks what the list shows of a source, and nothing else; `null`: nothing at all. */
export function markSource(region: Element, id: string | null): void {
  for (const item of region.querySelectorAll<HTMLElement>('[data-source]')) {
    item.classList.toggle('picked', id !== null && item.dataset.source === id);
  }
}
