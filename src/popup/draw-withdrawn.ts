import type { Report } from '../report';
import { element } from '../view/dom/element';
import { wordsOf } from '../view/readings/with-corrections';
import { wordsAt } from '../view/words/excerpt';
import type { Translate } from '../view/words/words';

/** Draws what the reader has called no statement, and how to have it back: `onBack` is given the words that are meant. */
export function drawWithdrawn(
  { text, withdrawn = [] }: Report,
  t: Translate,
  onBack: (words: string) => void,
): HTMLElement[] {
  if (withdrawn.length === 0) return [];
  const rows = withdrawn.map((statement) => {
    const words = wordsAt(text, statement.content);
    const label = t('withdrawnBackLabel', { words });
    const back = element(
      document,
      'button',
      { type: 'button', class: 'back', 'aria-label': label },
      t('optionsUndo'),
    );
    back.addEventListener('click', () => onBack(wordsOf(text, statement)));
    return element(
      document,
      'li',
      {},
      element(document, 'span', { class: 'words', dir: 'auto' }, words),
      back,
    );
  });
  return [
    element(document, 'h2', {}, t('withdrawnTitle', { count: withdrawn.length })),
    element(document, 'ul', { class: 'withdrawn' }, ...rows),
  ];
}
