import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';

/** Draws that the site is read on a click only, and the button to have it read always. */
export function drawAccess(t: Translate, onAsk: () => void): Node[] {
  const button = element(document, 'button', { type: 'button', class: 'plain' }, t('accessAlways'));
  button.addEventListener('click', onAsk);
  return [element(document, 'span', {}, t('accessOnClick')), button];
}
