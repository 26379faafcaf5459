import type { Place } from '../messages';
import type { Report, Statement } from '../report';
import { element } from '../view/dom/element';
import type { Kind } from '../view/kinds';
import { drawLine } from '../view/look/draw-line';
import { wordsAt } from '../view/words/excerpt';

/** Called with the place in the article that the reader wants to see. */
export type OnReveal = (place: Place) => void;

/** Draws a statement as an item of a list; a click on it shows it in the article. `note` stands below its words. */
export function drawStatement(
  report: Report,
  { id, content }: Statement,
  note: HTMLElement | null,
  onReveal: OnReveal,
): HTMLElement {
  const button = drawButton(wordsAt(report.text, content), note, placeOf(id), onReveal);
  return element(document, 'li', { 'data-statement': id }, button);
}

/** Where a click on a statement leads: with Shift its card opens, too. */
export function placeOf(statement: string): (event: MouseEvent) => Place {
  return ({ shiftKey }) => ({ statement, card: shiftKey });
}

/** Draws words of the article that a click, or Enter, shows in it. */
export function drawButton(
  words: string,
  note: HTMLElement | null,
  place: (event: MouseEvent) => Place,
  onReveal: OnReveal,
): HTMLElement {
  const button = element(
    document,
    'button',
    { type: 'button', class: 'statement' },
    element(document, 'span', { class: 'words', dir: 'auto' }, words),
    note,
  );
  button.addEventListener('click', (event) => onReveal(place(event)));
  return button;
}

export function drawStatements(items: readonly HTMLElement[]): HTMLElement {
  return element(document, 'ul', { class: 'statements' }, ...items);
}

/** The kind of a statement in its line and in words. */
export function drawKind(kind: Kind, label: string): HTMLElement {
  return element(document, 'span', { class: 'kind' }, drawLine(kind), element(document, 'span', {}, label));
}
