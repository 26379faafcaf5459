import type { Report, Statement } from '../report';
import { cardView } from '../view/card-view';
import { kindOf } from '../view/kinds';
import type { Translate } from '../view/words';
import { rangesOf, spanAt } from './anchor';
import { openCard } from './card';
import { drawCard } from './draw-card';
import type { ExtractedArticle } from './extract';
import { type Mark, paintStatements, tintStatement } from './highlight';
import { hitTester } from './hit-test';
import { type Opened, type Opening, watchHover } from './hover';
import { newMarkNames } from './mark-names';
import { linesOf } from './measure';
import { flash, scrollToText } from './scroll-to';
import { toneAt } from './tone';

export type Direction = 'next' | 'previous';

/** A report as it shows in the page. */
export interface ShownReport {
  /** Scrolls to a statement and flashes it; false where its text has gone from the page. */
  reveal(id: string): boolean;
  /** Opens the card of the next or previous statement, for the keyboard. */
  step(direction: Direction): void;
}

/** Marks the statements of the report and opens their cards, until `signal` aborts. */
export function showReport(
  { segments }: ExtractedArticle,
  report: Report,
  t: Translate,
  signal: AbortSignal,
): ShownReport {
  const names = newMarkNames();
  const statements = new Map(report.statements.map((statement) => [statement.id, statement]));
  const marks = new Map(report.statements.map((statement) => [statement.id, markOf(statement)]));
  const order = [...marks.keys()];
  const unpaint = paintStatements(document, [...marks.values()], names);
  let unflash = () => {};
  let returnTo: { focus: Element | null; x: number; y: number } | null = null;

  function markOf(statement: Statement): Mark {
    const ranges = statement.content.flatMap((span) => rangesOf(segments, span));
    const element = ranges[0]?.startContainer.parentElement;
    return { id: statement.id, kind: kindOf(statement), tone: element ? toneAt(element) : 'light', ranges };
  }

  function statementAt(node: Node, offset: number): string | null {
    const at = spanAt(segments, node, offset);
    if (at === null) return null;
    const holds = ({ content }: Statement) => content.some(([start, end]) => start <= at && at <= end);
    return report.statements.find(holds)?.id ?? null;
  }

  function open({ id, x, y, by }: Opening): Opened | null {
    const statement = statements.get(id);
    const mark = marks.get(id);
    if (!statement || !mark || linesOf(mark.ranges).length === 0) return null;
    const bar = {
      position: order.indexOf(id) + 1,
      total: order.length,
      onPrevious: () => step('previous'),
      onNext: () => step('next'),
      onClose: () => hover.dispatch({ type: 'dismiss' }),
    };
    if (by !== 'keyboard') returnTo = null;
    const drawn = drawCard(document, cardView(report, statement, t), by === 'pointer' ? null : bar, t);
    const card = openCard(document, drawn);
    const untint = tintStatement(mark, names.active);
    const [first] = linesOf(mark.ranges);
    const anchorY = first ? y - first.top : 0;
    const follow = () => {
      const lines = linesOf(mark.ranges);
      const line = lines[0];
      const last = lines.at(-1);
      if (!line || !last || last.bottom < 0 || line.top > innerHeight) return false;
      card.place(lines, x, line.top + anchorY);
      return true;
    };
    follow();
    if (by === 'keyboard') card.focus();
    return {
      host: card.host,
      follow,
      close(dismissed) {
        untint();
        card.close();
        if (dismissed) goBack();
      },
    };
  }

  function goBack(): void {
    if (!returnTo) return;
    const { focus, x, y } = returnTo;
    returnTo = null;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    scrollTo({ left: x, top: y, behavior: 'instant' });
  }

  function step(direction: Direction): void {
    const shown = hover.shown();
    if (!shown || !returnTo) returnTo = { focus: document.activeElement, x: scrollX, y: scrollY };
    const id = neighbour(shown, direction);
    const mark = id ? marks.get(id) : undefined;
    if (!mark || !scrollToText(mark.ranges, false)) return;
    const [line] = linesOf(mark.ranges);
    if (line) hover.dispatch({ type: 'step', id: mark.id, x: line.left, y: line.top });
  }

  function neighbour(shown: string | null, direction: Direction): string | undefined {
    const by = direction === 'next' ? 1 : -1;
    if (shown) return order.at((order.indexOf(shown) + by) % order.length);
    const topOf = (id: string) => linesOf(marks.get(id)?.ranges ?? [])[0]?.top ?? Number.NaN;
    return direction === 'next' ? order.find((id) => topOf(id) >= 0) : order.findLast((id) => topOf(id) < 0);
  }

  const hover = watchHover(document, hitTester(document, [...marks.values()], statementAt), open, signal);

  signal.addEventListener('abort', () => {
    unflash();
    unpaint();
  });

  return {
    reveal(id) {
      const mark = marks.get(id);
      if (!mark || !scrollToText(mark.ranges, true)) return false;
      unflash();
      unflash = flash(mark.ranges, names.flash);
      return true;
    },
    step,
  };
}
