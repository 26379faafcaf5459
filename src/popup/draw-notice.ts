import { element } from '../view/element';
import type { Translate } from '../view/words';
import { noticeOf } from './notice';
import type { PopupState } from './page-state';

/** Draws the sentence for a page without a report, with the button to read it anyway where that makes sense. */
export function drawNotice(
  state: Exclude<PopupState, { kind: 'ready' }>,
  t: Translate,
  onReadAnyway: () => void,
): Node[] {
  const sentence = element(
    document,
    'p',
    { class: 'notice', role: 'status', 'data-state': state.kind },
    noticeOf(state, t),
  );
  if (state.kind !== 'notArticle') return [sentence];
  const button = element(document, 'button', { type: 'button', class: 'action' }, t('noticeReadAnyway'));
  button.addEventListener('click', onReadAnyway);
  return [sentence, button];
}
