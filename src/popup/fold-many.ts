import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';

/**
 * Hides all but the first `most` items; returns the button that shows them, or `null` where it is not needed. A button for
 * one item would take the place of that item.
 */
export function foldMany(items: readonly HTMLElement[], most: number, t: Translate): HTMLElement | null {
  const more = items.slice(most);
  if (more.length < 2) return null;
  for (const item of more) item.hidden = true;
  const button = element(
    document,
    'button',
    { type: 'button', class: 'plain' },
    t('showMore', { count: more.length }),
  );
  button.addEventListener('click', () => {
    for (const item of more) item.hidden = false;
    more[0]?.querySelector<HTMLElement>('button, summary')?.focus();
    button.remove();
  });
  return button;
}
