import type { Remark, Statement } from '../../report';
import type { CardActs } from '../../view/card/card-acts';
import { cardView } from '../../view/card/card-view';
import { drawCard } from '../../view/card/draw-card';
import { plainStatement } from '../../view/export/plain-statement';
import type { Readings } from '../../view/readings/readings';
import { wordsOf } from '../../view/readings/with-corrections';
import type { Translate } from '../../view/words/words';
import type { Display } from '../display';
import { linesOf } from '../dom/measure';
import { viewOf } from '../dom/view-of';
import type { MarkNames } from '../marks/mark-names';
import { scrollToText } from '../marks/scroll-to';
import type { ShownMarks } from '../marks/show-marks';
import { textCopier } from './copy-text';
import { type Opened, type Opening, watchHover } from './hover';
import { keepPinned, type Pinned } from './pinned-card';
import { placeNow } from './place-now';
import { type ShownCard, showCard } from './show-card';
import { showNotice } from './show-notice';
import { type Direction, stepTo } from './step-order';

/** What the cards of a report need from outside. */
export interface CardSurroundings {
  readonly t: Translate;
  /**
   * Called with what the reader says of the statements with these words, `null` to take it back: the report that it makes
   * is shown at once. `null` where nothing can be corrected.
   */
  readonly correct: ((words: string, remark: Remark | null) => void) | null;
  /** Nothing that the reader does here is kept. */
  readonly isPrivate: boolean;
}

/** What shows now. */
export interface CardState {
  readonly readings: Readings;
  readonly display: Display;
}

/** The cards of a report's statements. */
export interface Cards {
  /** Scrolls to a statement and opens its card; false where its text has gone. */
  open(id: string): boolean;
  /** Opens the card of the next or previous statement. */
  step(direction: Direction): void;
  /** Opens the card of the first of these statements; its buttons lead through them and no others. */
  walk(statements: readonly string[]): void;
  /** The text has moved. */
  follow(): void;
  /** Another report is shown: cards whose statements are still in it are drawn anew, any other closes. */
  rename(ids: ReadonlyMap<string, string>): void;
}

/** Opens and closes the cards of statements, as the reader asks for them, until `signal` aborts. */
export function watchCards(
  document: Document,
  marks: ShownMarks,
  names: MarkNames,
  now: () => CardState,
  around: CardSurroundings,
  signal: AbortSignal,
): Cards {
  const { t } = around;
  const copy = textCopier(viewOf(document));
  let goBack: Pinned['goBack'] = () => {};
  /** The statements through which the card leads, where those are not the marked ones. */
  let walked: readonly string[] | null = null;
  let shown: ShownCard | null = null;
  /** The reader has opened the menu of the card. */
  let isCorrecting = false;
  /** The part of the next card that is to have the focus. */
  let focusOn: string | null = null;

  const linesAt = (id: string) => linesOf(marks.rangesOf(id));
  const topOf = (id: string) => linesAt(id)[0]?.top ?? null;
  const pinnedId = () => pins.now()?.id ?? null;

  const hover = watchHover(
    document,
    {
      tap: marks.hit,
      rest(x, y) {
        const id = now().display.hoverCard ? marks.hit(x, y) : null;
        return id === pinnedId() ? null : id;
      },
      isCovered: (target) => target !== null && target === pins.now()?.card.host,
    },
    open,
    signal,
  );
  const pins = keepPinned(document, signal);

  /** The statements through which the reader goes from this one. */
  function orderFrom(id: string | null): readonly string[] {
    if (id !== null && walked?.includes(id)) return walked;
    const { report, marked } = now().readings;
    const isMarked = id === null || marked.some((each) => each.id === id);
    return (isMarked ? marked : report.statements).map((each) => each.id); // the popup opens any
  }

  function draw(id: string, x: number, y: number, withWalk: boolean): ShownCard | null {
    const { readings, display } = now();
    const statement = readings.report.statements.find((each) => each.id === id);
    if (!statement || linesAt(id).length === 0) return null;
    const view = cardView(readings.report, statement, t);
    const drawn = drawCard(document, view, actsOn(statement, withWalk), t);
    const ranges = () => marks.rangesOf(id);
    return showCard(document, drawn, { looks: display.looks, ranges, x, y, tints: names, tint: marks.tint });
  }

  function open({ id, x, y, by }: Opening): Opened | null {
    if (id === pinnedId()) pins.unpin();
    const card = draw(id, x, y, by !== 'pointer');
    if (!card) return null;
    if (by === 'keyboard') card.focus(focusOn);
    else goBack = () => {};
    shown = card;
    isCorrecting = false;
    return {
      host: card.host,
      follow() {
        if (card.follow()) return true;
        if (isCorrecting) card.stay(); // a keyboard on the screen takes the place of the text
        return isCorrecting;
      },
      close(dismissed) {
        card.close(dismissed);
        if (dismissed) goBack();
      },
    };
  }

  function actsOn(statement: Statement, withWalk: boolean): CardActs {
    const { id } = statement;
    const { report } = now().readings;
    const order = orderFrom(id);
    const others = report.roots.find(({ statements }) => statements.includes(id))?.statements;
    const steps = (name: string, way: readonly string[]) => ({
      onPrevious: () => go(`${name}previous`, stepTo(way, id, 'previous', topOf)),
      onNext: () => go(`${name}next`, stepTo(way, id, 'next', topOf)),
    });
    const place = { position: order.indexOf(id) + 1, total: order.length };
    const isPinned = () => id === pinnedId();
    return {
      walk: withWalk
        ? { place: t(order === walked ? 'cardSelected' : 'cardPosition', place), ...steps('', order) }
        : null,
      shared: others ? steps('shared-', others) : null,
      copy: copy && (() => copy(plainStatement(report, statement, t))),
      correct: around.correct && {
        isPrivate: around.isPrivate,
        onToggle(isOpen) {
          isCorrecting = isOpen;
          if (isPinned()) return pins.now()?.card.stay();
          hover.hold();
          hover.follow();
        },
        onRemark: (remark) => remarkOn(statement, remark),
      },
      pin: { isOn: isPinned(), onChange: (isOn) => (isOn ? pin(id) : pins.unpin(true)) },
      onClose: () => (isPinned() ? pins.unpin(true) : hover.dismiss()),
    };
  }

  /** Goes on from a card's button, which has the focus in the next card, too. */
  function go(act: string, id: string | null): void {
    focusOn = act;
    if (id !== null) openByKey(id);
    focusOn = null;
  }

  function pin(id: string): void {
    const card = shown;
    hover.release();
    shown = null;
    if (card) pins.pin({ id, card, goBack });
  }

  /** What the reader has called no statement goes with its card: where it was is told, and how to have it back. */
  function remarkOn(statement: Statement, remark: Remark | null): void {
    const words = wordsOf(now().readings.report.text, statement);
    const lines = linesAt(statement.id);
    around.correct?.(words, remark);
    if (remark?.as !== 'notStatement') return;
    const act = { label: t('optionsUndo'), onAct: () => around.correct?.(words, null) };
    showNotice(document, { words: t('correctWithdrawn'), act, lines, looks: now().display.looks }, t, signal);
  }

  function openByKey(id: string): boolean {
    if (hover.shown()?.by !== 'keyboard') goBack = placeNow(document);
    if (!scrollToText(marks.rangesOf(id), false)) return false;
    const [line] = linesAt(id);
    if (line) hover.step(id, line.left, line.top);
    return line !== undefined;
  }

  /** Draws the card that is kept open anew, where it is. */
  function renamePinned(ids: ReadonlyMap<string, string>): void {
    const kept = pins.now();
    if (!kept) return;
    const { left, top } = kept.card.host.getBoundingClientRect();
    const act = kept.card.focused();
    pins.unpin();
    const id = ids.get(kept.id);
    const card = id === undefined ? null : draw(id, left, top, false);
    if (id === undefined || !card) return;
    pins.pin({ id, card, goBack: kept.goBack });
    card.moveTo(left, top);
    if (act !== null) card.focus(act);
  }

  return {
    open: openByKey,
    step(direction) {
      const from = hover.shown()?.id ?? null;
      const id = stepTo(orderFrom(from), from, direction, topOf);
      if (id !== null) openByKey(id);
    },
    walk(statements) {
      walked = statements;
      const [first] = statements;
      if (first !== undefined) openByKey(first);
    },
    follow() {
      hover.follow();
      pins.now()?.card.pin(); // tints the words where they stand now
    },
    rename(ids) {
      walked = walked?.flatMap((id) => ids.get(id) ?? []) ?? null;
      renamePinned(ids);
      focusOn = shown?.focused() ?? null;
      hover.rename(ids);
      focusOn = null;
    },
  };
}
