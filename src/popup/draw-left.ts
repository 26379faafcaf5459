import { element } from '../view/dom/element';
import type { ListView } from '../view/list/list-view';
import type { Translate } from '../view/words/words';

/** Draws the button for what a very long list leaves out at first; nothing where it is all there. */
export function drawLeft({ left }: ListView, t: Translate, onWhole: () => void): Node[] {
  if (left === 0) return [];
  const button = element(
    document,
    'button',
    { type: 'button', class: 'plain' },
    t('showMore', { count: left }),
  );
  button.addEventListener('click', onWhole);
  return [button];
}
