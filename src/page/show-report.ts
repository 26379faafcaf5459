import type { Report, Statement } from '../report';
import { cardView } from '../view/card-view';
import { kindOf } from '../view/kinds';
import type { Translate } from '../view/words';
import { rangesOf, spanAt } from './anchor';
import { openCard } from './card';
import { drawCard } from './draw-card';
import type { ExtractedArticle, Segment } from './extract';
import { type Mark, paintStatements, tintStatement } from './highlight';
import { hitTester } from './hit-test';
import { type Opened, type Opening, watchHover } from './hover';
import { newMarkNames } from './mark-names';
import { linesOf } from './measure';
import { placeNow } from './place-now';
import { flash, scrollToText } from './scroll-to';
import { type Direction, stepTo } from './step-order';
import { watchTone, withTones } from './watch-tone';

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
  const order = [...statements.keys()];
  let marks = withTones(report.statements.map((statement) => markOf(statement, segments)));
  const ranges = new Map(marks.map((mark) => [mark.id, mark.ranges]));
  let unpaint = paintStatements(document, marks, names);
  let unflash = () => {};
  let goBack = () => {};

  const linesAt = (id: string) => linesOf(ranges.get(id) ?? []);

  function open({ id, x, y, by }: Opening): Opened | null {
    const statement = statements.get(id);
    const [first] = linesAt(id);
    if (!statement || !first) return null;
    const bar = {
      position: order.indexOf(id) + 1,
      total: order.length,
      onPrevious: () => step('previous'),
      onNext: () => step('next'),
      onClose: () => hover.dismiss(),
    };
    const drawn = drawCard(document, cardView(report, statement, t), by === 'pointer' ? null : bar, t);
    const card = openCard(document, drawn);
    const untint = tintStatement(ranges.get(id) ?? [], names.active);
    const below = y - first.top;
    const follow = () => {
      const lines = linesAt(id);
      const [top, bottom] = [lines[0]?.top, lines.at(-1)?.bottom];
      if (top === undefined || bottom === undefined || bottom < 0 || top > innerHeight) return false;
      card.place(lines, x, top + below);
      return true;
    };
    follow();
    if (by === 'keyboard') card.focus();
    else goBack = () => {};
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

  function step(direction: Direction): void {
    const shown = hover.shown();
    const id = stepTo(order, shown?.id ?? null, direction, (each) => linesAt(each)[0]?.top ?? null);
    if (id === null) return;
    if (shown?.by !== 'keyboard') goBack = placeNow(document);
    scrollToText(ranges.get(id) ?? [], false);
    const [line] = linesAt(id);
    if (line) hover.step(id, line.left, line.top);
  }

  const idAt = (node: Node, offset: number) => statementAt(report, spanAt(segments, node, offset));
  const hover = watchHover(document, hitTester(document, marks, idAt), open, signal);

  watchTone(
    document,
    () => {
      const toned = withTones(marks);
      if (toned.every((mark, at) => mark === marks[at])) return;
      marks = toned;
      unpaint();
      unpaint = paintStatements(document, marks, names);
    },
    signal,
  );

  signal.addEventListener('abort', () => {
    unflash();
    unpaint();
  });

  return {
    reveal(id) {
      const text = ranges.get(id) ?? [];
      if (!scrollToText(text, true)) return false;
      unflash();
      unflash = flash(text, names.flash);
      return true;
    },
    step,
  };
}

function markOf(statement: Statement, segments: readonly Segment[]): Mark {
  const ranges = statement.content.flatMap((span) => rangesOf(segments, span));
  return { id: statement.id, kind: kindOf(statement), tone: 'light', ranges };
}

/** The statement at an offset of the article's text. */
function statementAt({ statements }: Report, offset: number | null): string | null {
  if (offset === null) return null;
  const holds = ({ content }: Statement) => content.some(([start, end]) => start <= offset && offset <= end);
  return statements.find(holds)?.id ?? null;
}
