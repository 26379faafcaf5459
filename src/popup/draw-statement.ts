import type { Report, Statement } from '../report';
import { chainOf } from '../view/chain';
import { drawLine } from '../view/draw-line';
import { element } from '../view/element';
import { wordsAt } from '../view/excerpt';
import { type Kind, kindLabel, kindOf } from '../view/kinds';
import type { Translate } from '../view/words';

/** Called with the statement that the reader wants to see. */
export type OnReveal = (id: string) => void;

/** Draws a statement as an item of a list; a click on it shows it in the article. `note` stands below its words. */
export function drawStatement(
  report: Report,
  statement: Statement,
  note: HTMLElement | null,
  onReveal: OnReveal,
): HTMLElement {
  const words = wordsAt(report.text, statement.content);
  const button = element(
    document,
    'button',
    { type: 'button', class: 'statement' },
    element(document, 'span', { class: 'words', dir: 'auto' }, words),
    note,
  );
  button.addEventListener('click', () => onReveal(statement.id));
  return element(document, 'li', {}, button);
}

export function drawStatements(items: readonly HTMLElement[]): HTMLElement {
  return element(document, 'ul', { class: 'statements' }, ...items);
}

/** The kind of a statement in its line and in words. */
export function drawKind(kind: Kind, label: string): HTMLElement {
  return element(document, 'span', { class: 'kind' }, drawLine(kind), element(document, 'span', {}, label));
}

/** What kind of statement it is: "Second-hand, via The Courier". */
export function kindAndWay(report: Report, statement: Statement, t: Translate): string {
  const label = kindLabel(kindOf(statement), t);
  const names = wayOf(report, statement, t);
  return names ? t('popupVia', { kind: label, names }) : label;
}

/** Who passed it on, nearest first: "The Courier ← a friend"; '' where it is first-hand. */
export function wayOf(report: Report, statement: Statement, t: Translate): string {
  const via = chainOf(report, statement, t).filter(({ role }) => role === 'via');
  return via.map(({ name }) => name).join(' ← ');
}
