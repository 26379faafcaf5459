import type { Report, Statement } from '../report';
import { chainOf } from '../view/chain';
import { element } from '../view/element';
import { quoted, shorten, wordsAt } from '../view/excerpt';
import { groupBySource, type SourceGroup } from '../view/groups';
import { headlineVerdict } from '../view/headline';
import { KINDS, kindLabel, kindOf } from '../view/kinds';
import { type Summary, summarise, summarySentence } from '../view/summary';
import type { Translate } from '../view/words';
import { drawLine } from './draw-line';

/** UTF-16 code units of a statement in the list: about three lines. */
const EXCERPT_LENGTH = 150;

/** Draws the report; `onReveal` is called with the statement the reader wants to see. */
export function drawReport(report: Report, t: Translate, onReveal: (id: string) => void): Node[] {
  const summary = summarise(report.statements);
  const sentence = element(document, 'h1', {}, summarySentence(summary, t));
  if (summary.total === 0) return [sentence];
  const groups = groupBySource(report, t);
  return [
    sentence,
    ...drawCounts(summary, t),
    ...drawVerdict(report, t, onReveal),
    element(document, 'h2', {}, t('headingSources')),
    ...groups.map((group) => drawGroup(report, group, t, onReveal)),
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

function drawGroup(
  report: Report,
  { source, name, statements }: SourceGroup,
  t: Translate,
  onReveal: (id: string) => void,
): Node {
  const heading = element(document, 'h3', { dir: 'auto' }, name);
  const count = element(
    document,
    'span',
    { class: 'count' },
    t('statementCount', { count: statements.length }),
  );
  const items = statements.map((statement) =>
    element(document, 'li', {}, drawStatement(report, statement, t, onReveal)),
  );
  return element(
    document,
    'section',
    { class: 'group' },
    element(document, 'div', { class: 'source' }, heading, count),
    source?.description ? element(document, 'p', { class: 'description' }, source.description) : null,
    element(document, 'ul', { class: 'statements' }, ...items),
  );
}

function drawStatement(
  report: Report,
  statement: Statement,
  t: Translate,
  onReveal: (id: string) => void,
): HTMLElement {
  const kind = kindOf(statement);
  const words = quoted(shorten(wordsAt(report.text, statement.content), EXCERPT_LENGTH), t);
  const via = chainOf(report, statement, t).filter(({ role }) => role === 'via');
  const way = via.length > 0 ? t('popupVia', { names: via.map(({ name }) => name).join(' ← ') }) : null;
  const button = element(
    document,
    'button',
    { type: 'button', class: 'statement', 'data-kind': kind },
    element(document, 'span', { class: 'words', dir: 'auto' }, words),
    element(
      document,
      'span',
      { class: 'kind' },
      drawLine(kind),
      [kindLabel(kind, t), way].filter(Boolean).join(', '),
    ),
  );
  button.addEventListener('click', () => onReveal(statement.id));
  return button;
}
