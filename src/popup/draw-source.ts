import type { Report, Statement } from '../report';
import { chainOf } from '../view/chain';
import { element } from '../view/element';
import { wordsAt } from '../view/excerpt';
import type { SourceGroup } from '../view/groups';
import { type Kind, kindLabel, kindOf } from '../view/kinds';
import type { Translate } from '../view/words';
import { drawLine } from './draw-line';

/** Draws a source with its statements; what all of them share is said once, above. */
export function drawSource(
  report: Report,
  { source, name, statements }: SourceGroup,
  t: Translate,
  onReveal: (id: string) => void,
): HTMLElement {
  const labels = statements.map((statement) => labelOf(report, statement, t));
  const [first] = statements;
  const shared = first && new Set(labels).size === 1 ? drawKind(kindOf(first), labels[0] ?? '') : null;
  const items = statements.map((statement, at) => {
    const kind = shared ? null : drawKind(kindOf(statement), labels[at] ?? '');
    const words = wordsAt(report.text, statement.content);
    const button = element(
      document,
      'button',
      { type: 'button', class: 'statement' },
      element(document, 'span', { class: 'words', dir: 'auto' }, words),
      kind,
    );
    button.addEventListener('click', () => onReveal(statement.id));
    return element(document, 'li', {}, button);
  });
  return element(
    document,
    'section',
    { class: 'source' },
    element(document, 'h3', { dir: 'auto' }, name),
    source?.description ? element(document, 'p', { class: 'description' }, source.description) : null,
    shared,
    element(document, 'ul', { class: 'statements' }, ...items),
  );
}

/** "Second-hand, via The Courier". */
function labelOf(report: Report, statement: Statement, t: Translate): string {
  const label = kindLabel(kindOf(statement), t);
  const via = chainOf(report, statement, t).filter(({ role }) => role === 'via');
  if (via.length === 0) return label;
  return t('popupVia', { kind: label, names: via.map(({ name }) => name).join(' ← ') });
}

function drawKind(kind: Kind, label: string): HTMLElement {
  return element(document, 'span', { class: 'kind' }, drawLine(kind), element(document, 'span', {}, label));
}
