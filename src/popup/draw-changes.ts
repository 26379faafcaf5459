import type { Report } from '../report';
import { element } from '../view/dom/element';
import { type ChangeItem, changeLines, sinceWhen } from '../view/readings/change-lines';
import type { Changes } from '../view/readings/changes';
import type { Translate } from '../view/words/words';
import type { OnReveal } from './draw-statement';

/** Draws what has changed in the article's sourcing since an earlier visit; a click on a statement shows it in the article. */
export function drawChanges(report: Report, changes: Changes, t: Translate, onReveal: OnReveal): Node[] {
  const lines = changeLines(report, changes, t).map(({ sentence, items }) =>
    items.length === 0
      ? element(document, 'p', { class: 'change' }, sentence)
      : element(
          document,
          'details',
          { class: 'change' },
          element(document, 'summary', {}, sentence),
          element(document, 'ul', { class: 'statements' }, ...items.map((item) => drawItem(item, onReveal))),
        ),
  );
  return [element(document, 'h2', {}, sinceWhen(changes, t)), ...lines];
}

function drawItem({ words, who, statement }: ChangeItem, onReveal: OnReveal): HTMLElement {
  const children = [
    element(document, 'span', { class: 'words', dir: 'auto' }, words),
    who === null ? null : element(document, 'span', { class: 'description', dir: 'auto' }, who),
  ];
  if (statement === null) return element(document, 'li', { class: 'statement gone' }, ...children);
  const button = element(document, 'button', { type: 'button', class: 'statement' }, ...children);
  button.addEventListener('click', () => onReveal({ statement, card: false }));
  return element(document, 'li', {}, button);
}
