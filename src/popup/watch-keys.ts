/**
 * The keys of the list: "/" goes to the search, Escape takes it back before it closes anything, and the arrows go from
 * statement to statement.
 */
export function watchKeys(region: HTMLElement, search: HTMLInputElement, onClear: () => void): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '/' && event.target !== search && search.checkVisibility()) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'Escape' && search.value !== '') {
      event.preventDefault();
      onClear();
    }
  });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') go(event, 0);
  });
  region.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const at = step ? statements().indexOf(event.target as HTMLElement) : -1;
    if (step && at >= 0) go(event, at + step);
  });

  const statements = () => [...region.querySelectorAll<HTMLElement>('.statement')];

  function go(event: KeyboardEvent, at: number): void {
    const target = at < 0 ? search : statements()[at];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}
