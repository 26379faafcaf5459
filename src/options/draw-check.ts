import { element } from '../view/dom/element';

export interface Check {
  readonly node: HTMLElement;
  readonly input: HTMLInputElement;
}

/** Draws a checkbox with its words, and below them what else there is to know of it. */
export function drawCheck(
  name: string,
  words: readonly (Node | string)[],
  hint: string | null,
  onChange: (checked: boolean) => void,
): Check {
  const described = hint === null ? {} : { 'aria-describedby': `${name}-hint` };
  const input = element(document, 'input', { type: 'checkbox', id: name, name, ...described });
  input.addEventListener('change', () => onChange(input.checked));
  const label = element(document, 'label', { for: name }, ...words);
  const note = hint === null ? null : element(document, 'p', { class: 'hint', id: `${name}-hint` }, hint);
  return { node: element(document, 'div', { class: 'check' }, input, label, note), input };
}
