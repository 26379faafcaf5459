import type { Remark } from '../../report';
import { element } from '../dom/element';
import type { Translate } from '../words/words';
import type { Correcting } from './card-acts';
import type { CardView } from './card-view';
import { drawCardButton } from './draw-card-button';

/** The menu in which the reader corrects a statement, and the button that opens it. */
export interface DrawnMenu {
  readonly button: HTMLButtonElement;
  readonly node: HTMLElement;
}

/** Letters of a name. */
const LONGEST_NAME = 120;

export function drawCorrecting(
  document: Document,
  { remarks, corrected }: CardView,
  { isPrivate, onToggle, onRemark }: Correcting,
  t: Translate,
): DrawnMenu {
  const choice = (act: string, words: string, remark: Remark | null) => {
    const made = element(document, 'button', { type: 'button', class: 'choice', 'data-act': act }, words);
    made.addEventListener('click', () => onRemark(remark));
    return made;
  };
  const node = element(document, 'div', {
    class: 'correcting',
    role: 'group',
    'aria-label': t('cardCorrect'),
  });
  node.hidden = true;
  const drawChoices = () => [
    ...(corrected ? [choice('undo', t('correctUndo'), null)] : []),
    ...(remarks.includes('named') ? [choice('named', t('correctNamed'), { as: 'named' })] : []),
    choice('none', t('correctNotStatement'), { as: 'notStatement' }),
    drawName(document, (who) => onRemark({ as: 'source', who }), t),
    element(document, 'p', { class: 'hint' }, t(isPrivate ? 'correctHintPrivate' : 'correctHint')),
  ];
  const button = drawCardButton(document, 'correct', 'correct', t('cardCorrect'), () => {
    node.hidden = !node.hidden;
    node.replaceChildren(...(node.hidden ? [] : drawChoices()));
    button.ariaExpanded = String(!node.hidden);
    onToggle(!node.hidden);
    if (node.hidden) return;
    node.querySelector('button')?.focus({ preventScroll: true });
    node.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  button.ariaExpanded = 'false';
  return { button, node };
}

function drawName(document: Document, onName: (who: string) => void, t: Translate): HTMLElement {
  const field = element(document, 'input', {
    type: 'text',
    dir: 'auto',
    autocomplete: 'off',
    maxlength: LONGEST_NAME,
  });
  const form = element(
    document,
    'form',
    {},
    element(document, 'label', {}, element(document, 'span', {}, t('correctSource')), field),
    element(document, 'button', { type: 'submit' }, t('correctSave')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const who = field.value.trim();
    if (who === '') field.focus();
    else onName(who);
  });
  return form;
}
