import type { Span } from '../report';
import type { Readings } from '../view/readings/readings';
import type { Direction } from './card/step-order';
import { type CardSurroundings, watchCards } from './card/watch-cards';
import type { Display } from './display';
import type { Segment } from './extract/extracted';
import { matchStatements } from './live/match-statements';
import { newMarkNames } from './marks/mark-names';
import { flash, scrollToText } from './marks/scroll-to';
import { showMarks } from './marks/show-marks';

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
  /** Opens the card of the first of these statements; its buttons lead through them and no others. */
  walk(statements: readonly string[]): void;
}

/** A statement, with or without its card, or other words of the article's text. */
export type Place = { readonly statement: string; readonly card: boolean } | { readonly span: Span };

/** Marks the statements of the report and opens their cards, until `signal` aborts. */
export function showReport(
  document: Document,
  first: Readings,
  segments: readonly Segment[],
  around: CardSurroundings,
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

  /** Puts the wash where the chosen statements stand now. */
  function emphasise(): void {
    unemphasise();
    const ranges = (emphasised ?? []).flatMap((id) => marks.rangesOf(id));
    unemphasise = ranges.length > 0 ? marks.tint(ranges, names.emphasis, EMPHASIS_PRIORITY) : () => {};
  }

  const cards = watchCards(document, marks, names, () => ({ readings, display }), around, signal);
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
      if (isSame) cards.follow();
      else {
        const renamed = matchStatements(before.report, now.report);
        emphasised = emphasised?.flatMap((id) => renamed.get(id) ?? []) ?? null;
        cards.rename(renamed);
      }
      emphasise();
    },
    unmark(texts) {
      marks.unmark(texts);
      emphasise();
    },
    reveal(place) {
      if ('statement' in place && place.card) return cards.open(place.statement);
      const text = 'span' in place ? marks.rangesAt(place.span) : marks.rangesOf(place.statement);
      if (!scrollToText(text, true)) return false;
      unflash();
      unflash = flash(marks.tint, text, names.flash);
      return true;
    },
    emphasise(statements) {
      emphasised = statements;
      emphasise();
    },
    step: cards.step,
    walk: cards.walk,
  };
}
