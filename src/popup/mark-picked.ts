/** Marks the items of these statements, wherever below `place` they are listed; `null`: none. */
export function markPicked(place: Element, statements: readonly string[] | null): void {
  const picked = new Set(statements);
  for (const item of place.querySelectorAll<HTMLElement>('[data-statement]')) {
    item.toggleAttribute('data-picked', picked.has(item.dataset.statement ?? ''));
  }
}
