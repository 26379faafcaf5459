import { element } from '../view/dom/element';

/** Draws a button that does something at once. */
export function drawAction(name: string, label: string, act: () => void): HTMLButtonElement {
  const button = element(document, 'button', { type: 'button', class: 'action', name }, label);
  button.addEventListener('click', act);
  return button;
}
