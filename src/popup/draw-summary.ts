import type { Report } from '../report';
import { element } from '../view/dom/element';
import { KINDS, kindLabel } from '../view/kinds';
import { drawLine } from '../view/look/draw-line';
import { type Summary, summarise, summarySentence } from '../view/words/summary';
import type { Translate } from '../view/words/words';
import { writeNumber } from '../view/words/write-number';

/** Draws what the report comes to: one sentence, the bar and the numbers it is made of, and what is no statement at all. */
export function drawSummary(report: Report, partial: boolean, t: Translate): Node[] {
  const summary = summarise(report.statements);
  const notes = [
    ...(partial ? [t('noticePartial')] : []),
    ...(report.article.unread ? [t('noticeCut')] : []),
  ];
  return [
    element(document, 'h1', {}, summarySentence(summary, t)),
    ...notes.map((words) => element(document, 'p', { class: 'partial' }, words)),
    ...(summary.total > 0 ? drawCounts(summary, t) : []),
    ...drawUnsourced(report, t),
  ];
}

/** Apart from the statements: these are none. */
function drawUnsourced({ unsourced }: Report, t: Translate): Node[] {
  if (unsourced.length === 0) return [];
  const label = element(document, 'span', { class: 'label' }, t('countUnsourced'));
  const count = element(document, 'span', { class: 'count' }, writeNumber(unsourced.length, t));
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
      element(document, 'span', { class: 'count' }, writeNumber(counts[kind], t)),
    ),
  );
  return [bar, element(document, 'ul', { class: 'counts' }, ...rows)];
}
