import type { Report } from '../report';
import { element } from '../view/element';
import type { SourceGroup } from '../view/groups';
import { kindOf } from '../view/kinds';
import type { Translate } from '../view/words';
import { drawKind, drawStatement, drawStatements, kindAndWay, type OnReveal } from './draw-statement';

/** Draws a source with its statements; what all of them share is said once, above. */
export function drawSource(
  report: Report,
  { source, name, statements }: SourceGroup,
  t: Translate,
  onReveal: OnReveal,
): HTMLElement {
  const labels = statements.map((statement) => kindAndWay(report, statement, t));
  const [first] = statements;
  const shared = first && new Set(labels).size === 1 ? drawKind(kindOf(first), labels[0] ?? '') : null;
  const items = statements.map((statement, at) => {
    const kind = shared ? null : drawKind(kindOf(statement), labels[at] ?? '');
    return drawStatement(report, statement, kind, onReveal);
  });
  return element(
    document,
    'section',
    { class: 'source' },
    element(document, 'h3', { dir: 'auto' }, name),
    source?.description ? element(document, 'p', { class: 'description' }, source.description) : null,
    shared,
    drawStatements(items),
  );
}
