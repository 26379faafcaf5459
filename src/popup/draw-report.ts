import type { Report } from '../report';
import { drawLine } from '../view/draw-line';
import { element } from '../view/element';
import { groupBySource } from '../view/groups';
import { KINDS, kindLabel } from '../view/kinds';
import { type Summary, summarise, summarySentence } from '../view/summary';
import type { Translate } from '../view/words';
import { drawRoots } from './draw-roots';
import { drawSource } from './draw-source';
import type { OnReveal } from './draw-statement';
import { drawVerdict } from './draw-verdict';

/** Draws the report; `onReveal` is called with the statement the reader wants to see. */
export function drawReport(report: Report, t: Translate, onReveal: OnReveal): Node[] {
  const summary = summarise(report.statements);
  const sentence = element(document, 'h1', {}, summarySentence(summary, t));
  if (summary.total === 0) return [sentence, ...drawUnsourced(report, t)];
  return [
    sentence,
    ...drawCounts(summary, t),
    ...drawUnsourced(report, t),
    ...drawVerdict(report, t, onReveal),
    ...drawRoots(report, t, onReveal),
    element(document, 'h2', {}, t('headingSources')),
    ...groupBySource(report, t).map((group) => drawSource(report, group, t, onReveal)),
  ];
}

/** Apart from the statements: these are none. */
function drawUnsourced({ unsourced }: Report, t: Translate): Node[] {
  if (unsourced.length === 0) return [];
  const label = element(document, 'span', { class: 'label' }, t('countUnsourced'));
  const count = element(document, 'span', { class: 'count' }, String(unsourced.length));
  return [element(document, 'p', { class: 'unsourced' }, label, count)];
}

/** The bar is a picture of the list under it, which says the same in words. */
function drawCounts({ counts }: Summary, t: Translate): Node[] {
  const kinds = KINDS.filter((kind) => counts[kind] > 0);
  const bar = element(document, 'div', { class: 'bar', 'aria-hidden': 'true' });
  for (const kind of kinds) {
    const part = element(document, 'span', { 'data-kind': kind });
    part.style.flexGrow = String(counts[kind]);
    bar.append(part);
  }
  const rows = kinds.map((kind) =>
    element(
      document,
      'li',
      { 'data-kind': kind },
      drawLine(kind),
      element(document, 'span', { class: 'label' }, kindLabel(kind, t)),
      element(document, 'span', { class: 'count' }, String(counts[kind])),
    ),
  );
  return [bar, element(document, 'ul', { class: 'counts' }, ...rows)];
}
