import type { Report } from '../report';
import { element } from '../view/element';
import { groupBySource } from '../view/groups';
import { headlineVerdict } from '../view/headline';
import { KINDS, kindLabel } from '../view/kinds';
import { type Summary, summarise, summarySentence } from '../view/summary';
import type { Translate } from '../view/words';
import { drawLine } from './draw-line';
import { drawSource } from './draw-source';

/** Draws the report; `onReveal` is called with the statement the reader wants to see. */
export function drawReport(report: Report, t: Translate, onReveal: (id: string) => void): Node[] {
  const summary = summarise(report.statements);
  const sentence = element(document, 'h1', {}, summarySentence(summary, t));
  if (summary.total === 0) return [sentence];
  return [
    sentence,
    ...drawCounts(summary, t),
    ...drawVerdict(report, t, onReveal),
    element(document, 'h2', {}, t('headingSources')),
    ...groupBySource(report, t).map((group) => drawSource(report, group, t, onReveal)),
  ];
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

function drawVerdict(report: Report, t: Translate, onReveal: (id: string) => void): Node[] {
  const verdict = headlineVerdict(report, t);
  if (!verdict) return [];
  const [first] = verdict.restsOn;
  const show = first ? element(document, 'button', { type: 'button', class: 'link' }, t('popupGoTo')) : null;
  show?.addEventListener('click', () => first && onReveal(first.id));
  return [
    element(document, 'h2', {}, t('headingHeadline')),
    element(document, 'p', { class: 'verdict' }, verdict.sentence, show && ' ', show),
  ];
}
