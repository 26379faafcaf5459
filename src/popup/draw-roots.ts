import type { Report, Root } from '../report';
import { element } from '../view/dom/element';
import { isDependent, kindOf } from '../view/kinds';
import { rootSentence } from '../view/list/roots';
import { kindAndWay } from '../view/words/way';
import type { Translate } from '../view/words/words';
import { drawKind, drawStatement, drawStatements, type OnReveal } from './draw-statement';
import { foldMany } from './fold-many';

/** More of them would stand between the reader and the list. */
const MOST_ROOTS = 3;

/**
 * Draws what several statements rest on together, where that is somebody unnamed or somebody else's report; each opens into
 * its statements.
 */
export function drawRoots(report: Report, t: Translate, onReveal: OnReveal): Node[] {
  const roots = report.roots.filter(isDependent);
  if (roots.length === 0) return [];
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const itemsOf = (root: Root) =>
    root.statements
      .flatMap((id) => statements.get(id) ?? [])
      .map((statement) => {
        const kind = drawKind(kindOf(statement), kindAndWay(report, statement, t));
        return drawStatement(report, statement, kind, onReveal);
      });
  const drawn = roots.map((root) => {
    const sentence = element(document, 'summary', { dir: 'auto' }, rootSentence(root, t));
    const details = element(document, 'details', { class: 'root' }, sentence);
    // Only for who opens it: of a huge page there are thousands.
    details.addEventListener('toggle', () => details.append(drawStatements(itemsOf(root))), { once: true });
    return details;
  });
  const more = foldMany(drawn, MOST_ROOTS, t);
  return [element(document, 'h2', {}, t('headingRoots')), ...drawn, ...(more ? [more] : [])];
}
