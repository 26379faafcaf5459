import type { Scope } from '../messages';
import { element } from '../view/dom/element';
import type { Translate } from '../view/words/words';
import type { Switches } from './switches';

const SCOPES: readonly Scope[] = ['page', 'site', 'everywhere'];

/**
 * Draws the switches into their place, once; returns how to set them, so that the one that was just used keeps the focus.
 * `onSwitch` is called with what the reader wants to be off or on.
 */
export function drawSwitches(
  place: Element,
  t: Translate,
  onSwitch: (scope: Scope, off: boolean) => void,
): (shown: Switches) => void {
  const boxes = SCOPES.map((scope) => {
    const input = element(document, 'input', { type: 'checkbox', name: scope });
    input.addEventListener('change', () => onSwitch(scope, input.checked));
    const words = element(document, 'span', { dir: 'auto' });
    return { scope, input, words, label: element(document, 'label', { hidden: true }, input, words) };
  });
  const title = element(document, 'summary', { id: 'switches-label' }, t('switchesLabel'));
  const labels = element(
    document,
    'div',
    { class: 'boxes', role: 'group', 'aria-labelledby': title.id },
    ...boxes.map(({ label }) => label),
  );
  const note = element(document, 'p', { class: 'note' });
  const details = element(document, 'details', { name: 'foot' }, title, labels, note);
  place.replaceChildren(details);
  return (shown) => {
    for (const { scope, input, words, label } of boxes) {
      const now = shown.switches.find((each) => each.scope === scope);
      label.hidden = !now;
      if (!now) continue;
      words.textContent = now.label;
      label.title = now.hint ?? '';
      input.title = now.hint ?? '';
      input.checked = now.isOff;
      input.disabled = now.isFixed;
    }
    note.textContent = shown.note ?? '';
    // What is off must be easy to switch on again.
    if (shown.switches.some(({ isOff }) => isOff)) details.open = true;
  };
}
