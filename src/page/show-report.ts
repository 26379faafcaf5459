import type { Span, Statement } from '../report';
import { cardView } from '../view/card-view';
import { drawCard } from '../view/draw-card';
import type { Readings } from '../view/readings';
import type { Translate } from '../view/words';
import { openCard } from './card';
import type { Display } from './display';
import type { Segment } from './extract';
import { tintStatement } from './highlight';
import type { HitTest } from './hit-test';
import { type Opened, type Opening, watchHover } from './hover';
import { matchStatements } from './live/match-statements';
import { newMarkNames } from './mark-names';
import { linesOf } from './measure';
import { placeNow } from './place-now';
import { flash, scrollToText } from './scroll-to';
import { showMarks } from './show-marks';
import { type Direction, stepTo } from './step-order';
import { viewOf } from './view-of';

/** Over the lines of the marks, under the tint of an open card. */
const EMPHASIS_PRIORITY = 0;

/** A report as it shows in the page. */
export interface ShownReport {
  /**
   * Shows where the statements stand now, those of the same report or of another one. A card stays open if its statement
   * is still there.
   */
  update(readings: Readings, segments: readonly Segment[], display: Display): void;
  /** Takes the marks off some text nodes, which hold other words now, until the next update. */
  unmark(texts: ReadonlySet<Node>): void;
  /** Scrolls to a place and flashes its words, or opens the card of its statement; false where they have gone from the page. */
  reveal(place: Place): boolean;
  /** Washes these statements until the next call; `null`: none. */
  emphasise(statements: readonly string[] | null): void;
  /** Opens the card of the next or previous statement, for the keyboard. */
  step(direction: Direction): void;
}

/** A statement, with or without its card, or other words of the article's text. */
export type Place = { readonly statement: string; readonly card: boolean } | { readonly span: Span };

/** Marks the statements of the report and opens their cards, until `signal` aborts. */
export function showReport(
  document: Document,
  first: Readings,
  segments: readonly Segment[],
  t: Translate,
  wanted: Display,
  signal: AbortSignal,
): ShownReport {
  const names = newMarkNames();
  const marks = showMarks(document, names, signal);
  marks.set(first, segments, wanted.looks);
  let readings = first;
  let display = wanted;
  let emphasised: readonly string[] | null = null;
  let unemphasise = () => {};
  let unflash = () => {};
  let goBack = () => {};

  const orderNow = () => idsOf(readings.marked);
  const linesAt = (id: string) => linesOf(marks.rangesOf(id));

  function open({ id, x, y, by }: Opening): Opened | null {
    const isMarked = readings.marked.some((each) => each.id === id);
    const order = isMarked ? orderNow() : idsOf(readings.report.statements); // the popup opens any
    const statement = readings.report.statements.find((each) => each.id === id);
    const [first] = linesAt(id);
    if (!statement || !first) return null;
    const bar = {
      position: order.indexOf(id) + 1,
      total: order.length,
      onPrevious: () => step('previous'),
      onNext: () => step('next'),
      onClose: () => hover.dismiss(),
    };
    const drawn = drawCard(
      document,
      cardView(readings.report, statement, t),
      by === 'pointer' ? null : bar,
      t,
    );
    const card = openCard(document, drawn, display.looks);
    let tinted: readonly StaticRange[] = [];
    let untint = () => {};
    const below = y - first.top;
    const follow = () => {
      const ranges = marks.rangesOf(id);
      if (ranges !== tinted) untint = tintStatement(document, ranges, names.active);
      tinted = ranges;
      const lines = linesOf(ranges);
      const [top, bottom] = [lines[0]?.top, lines.at(-1)?.bottom];
      if (top === undefined || bottom === undefined || bottom < 0 || top > viewOf(document).innerHeight)
        return false;
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
    const topOf = (id: string) => linesAt(id)[0]?.top ?? null;
    const id = stepTo(orderNow(), shown?.id ?? null, direction, topOf);
    if (id !== null) openByKey(id);
  }

  /** Scrolls to a statement and opens its card; false where its text has gone. */
  function openByKey(id: string): boolean {
    if (hover.shown()?.by !== 'keyboard') goBack = placeNow(document);
    if (!scrollToText(marks.rangesOf(id), false)) return false;
    const [line] = linesAt(id);
    if (line) hover.step(id, line.left, line.top);
    return line !== undefined;
  }

  /** Puts the wash where the chosen statements stand now. */
  function emphasise(): void {
    unemphasise();
    const ranges = (emphasised ?? []).flatMap((id) => marks.rangesOf(id));
    unemphasise =
      ranges.length > 0 ? tintStatement(document, ranges, names.emphasis, EMPHASIS_PRIORITY) : () => {};
  }

  const hitForPointer: HitTest = (x, y) => (display.hoverCard ? marks.hit(x, y) : null);
  const hover = watchHover(document, { tap: marks.hit, rest: hitForPointer }, open, signal);
  signal.addEventListener('abort', () => {
    unflash();
    unemphasise();
  });

  return {
    update(now, segments, wantedNow) {
      marks.set(now, segments, wantedNow.looks);
      const [before, isSame] = [readings, readings.report === now.report && display === wantedNow];
      readings = now;
      display = wantedNow;
      if (isSame) hover.follow();
      else {
        const renamed = matchStatements(before.report, now.report);
        emphasised = emphasised?.flatMap((id) => renamed.get(id) ?? []) ?? null;
        hover.rename(renamed);
      }
      emphasise();
    },
    unmark(texts) {
      marks.unmark(texts);
      emphasise();
    },
    reveal(place) {
      if ('statement' in place && place.card) return openByKey(place.statement);
      const text = 'span' in place ? marks.rangesAt(place.span) : marks.rangesOf(place.statement);
      if (!scrollToText(text, true)) return false;
      unflash();
      unflash = flash(document, text, names.flash);
      return true;
    },
    emphasise(statements) {
      emphasised = statements;
      emphasise();
    },
    step,
  };
}

function idsOf(statements: readonly Statement[]): string[] {
  return statements.map(({ id }) => id);
}
