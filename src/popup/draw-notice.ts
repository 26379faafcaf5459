import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';
import { noticeOf, type Remedy } from './notice';
import type { PopupState } from './page-state';

/** Draws what there is to say of a page without a report, with the button for what can be done about it. */
export function drawNotice(
  state: Exclude<PopupState, { kind: 'ready' }>,
  t: Translate,
  onRemedy: (remedy: Remedy) => void,
): Node[] {
  const { sentence, hint, button } = noticeOf(state, t);
  const drawn: Node[] = [element(document, 'h1', { class: 'notice', 'data-state': state.kind }, sentence)];
  if (hint) drawn.push(element(document, 'p', { class: 'hint' }, hint));
  if (button) {
    const drawnButton = element(document, 'button', { type: 'button', class: 'action' }, button.label);
    drawnButton.addEventListener('click', () => onRemedy(button.remedy));
    drawn.push(drawnButton);
  }
  return drawn;
}
