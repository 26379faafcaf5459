import { element } from '../view/dom/element';
import type { Choice } from '../view/list/list-view';
import type { Translate } from '../view/words/words';
import { writeNumber } from '../view/words/write-number';

/** Draws a group of buttons of which one is on, once; returns how to set them, so that the one in use keeps the focus. */
export function drawChoice<Value extends string>(
  place: Element,
  label: string,
  values: readonly Value[],
  onChoose: (value: Value) => void,
  t: Translate,
): (choices: readonly Choice<Value>[]) => void {
  const buttons = values.map((value) => {
    const words = element(document, 'span');
    const count = element(document, 'span', { class: 'count' });
    const button = element(document, 'button', { type: 'button', class: 'choice', value }, words, ' ', count);
    button.addEventListener('click', () => onChoose(value));
    return { value, words, count, button };
  });
  place.append(
    element(
      document,
      'div',
      { class: 'choices', role: 'group', 'aria-label': label },
      ...buttons.map(({ button }) => button),
    ),
  );
  return (choices) => {
    for (const choice of choices) {
      const drawn = buttons.find(({ value }) => value === choice.value);
      if (!drawn) continue;
      drawn.words.textContent = choice.label;
      drawn.count.textContent = choice.count === null ? '' : writeNumber(choice.count, t);
      drawn.button.setAttribute('aria-pressed', String(choice.isOn));
      drawn.button.disabled = choice.isIdle;
    }
  };
}
