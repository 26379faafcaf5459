import { drawIcon, type Icon } from '../dom/draw-icon';
import { element } from '../dom/element';

/** Draws a button that is a sign. `act` names it among the buttons of the card. */
export function drawCardButton(
  document: Document,
  act: string,
  icon: Icon,
  label: string,
  onClick: () => void,
): HTMLButtonElement {
  const button = element(
    document,
    'button',
    { type: 'button', class: 'sign', 'data-act': act, 'aria-label': label, title: label },
    drawIcon(document, icon),
  );
  button.addEventListener('click', onClick);
  return button;
}
