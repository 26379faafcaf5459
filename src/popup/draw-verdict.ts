import type { Report, Statement } from '../report';
import { element } from '../view/dom/element';
import { kindOf } from '../view/kinds';
import { headlineVerdict } from '../view/words/headline';
import { atStart } from '../view/words/names';
import { wayOf } from '../view/words/way';
import type { Translate } from '../view/words/words';
import { drawKind, drawStatement, drawStatements, type OnReveal } from './draw-statement';
import { foldMany } from './fold-many';

/** More of them would push all else out of sight. */
const MOST_STATEMENTS = 2;

/** Draws what is to be said of the headline, and the statements that it rests on; nothing where there is none. */
export function drawVerdict(report: Report, t: Translate, onReveal: OnReveal): Node[] {
  const verdict = headlineVerdict(report, t);
  if (!verdict) return [];
  const items = verdict.restsOn.map((statement) => {
    const note = drawKind(kindOf(statement), whoAndWay(report, statement, t));
    return drawStatement(report, statement, note, onReveal);
  });
  const more = foldMany(items, MOST_STATEMENTS, t);
  return [
    element(document, 'h2', {}, t('headingHeadline')),
    element(document, 'p', { class: 'verdict' }, verdict.sentence),
    ...(items.length > 0 ? [drawStatements(items)] : []),
    ...(more ? [more] : []),
  ];
}

/** "Two officials, via The Courier". */
function whoAndWay(report: Report, statement: Statement, t: Translate): string {
  const who = atStart(statement.who ?? t('nobodyNamed'));
  const names = wayOf(report, statement, t);
  return names ? t('popupWhoVia', { who, names }) : who;
}
