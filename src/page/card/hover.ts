import { own } from '../dom/own';
import { viewOf } from '../dom/view-of';
import type { HitTest } from '../marks/hit-test';
import {
  type HoverEvent,
  type HoverState,
  IDLE,
  type Opener,
  reduceHover,
  shownIn,
  waitOf,
} from './hover-state';

/** Where a card opens and what opened it; CSS pixels of the window. */
export interface Opening {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly by: Opener;
}

/** What hovering opens. */
export interface Opened {
  /** The element whose events are the card's. */
  readonly host: Element;
  /** Follows the text that scrolled; false where it has gone from the window. */
  follow(): boolean;
  /** Called once; `dismissed`: by the reader's Escape. */
  close(dismissed: boolean): void;
}

export interface Hover {
  /** Opens a statement's card for the keyboard, at a point of the window. */
  step(id: string, x: number, y: number): void;
  /** Closes the card as Escape does. */
  dismiss(): void;
  /** The card stays until it is dismissed, wherever the pointer goes. */
  hold(): void;
  /** Gives the open card away: its place is free for another, and who takes it closes it. */
  release(): Opened | null;
  /** The text has moved: the card goes with it, or closes where the text has gone. */
  follow(): void;
  /** Another report is shown: a card whose statement is still in it is drawn anew, any other closes. */
  rename(ids: ReadonlyMap<string, string>): void;
  /** The statement whose card is open and what opened it, or `null`. */
  shown(): { readonly id: string; readonly by: Opener } | null;
}

/** What a tap may not take over: these do something of their own. */
const OPERABLE =
  'a[href], button, input, select, textarea, summary, label, video, audio, [role="button"], [onclick]';

/** Pointers whose click is a tap. */
const MEANT: ReadonlySet<string> = new Set(['touch', 'pen']);

/** What lies where. */
export interface HoverHits {
  readonly rest: HitTest;
  readonly tap: HitTest;
  /** Whether an event's target is a card that was given away: what lies below it is not hit. */
  readonly isCovered: (target: EventTarget | null) => boolean;
}

/**
 * Opens and closes cards as pointer, touch and keys ask for it, until `signal` aborts. `open` gives `null` where the
 * statement's text has gone. `hit` tells what lies under a resting pointer and what under a tap. The page is asked what
 * lies under the pointer at most once a frame. Events that a script of the page makes up are nobody's.
 */
export function watchHover(
  document: Document,
  hit: HoverHits,
  open: (opening: Opening) => Opened | null,
  signal: AbortSignal,
): Hover {
  const view = viewOf(document);
  let state: HoverState = IDLE;
  let opened: Opened | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let by: Opener = 'pointer';

  /** `dismissed`: the reader said so, rather than going elsewhere. */
  function dispatch(event: HoverEvent, dismissed = false): void {
    const before = state;
    state = reduceHover(before, event);
    if (state.turn !== before.turn) wait();
    if (shownIn(state) === shownIn(before)) return;
    opened?.close(dismissed);
    opened = null;
    if (state.phase !== 'open') return;
    by = state.by;
    opened = open(state);
    if (!opened) state = { ...IDLE, turn: state.turn };
  }

  function wait(): void {
    clearTimeout(timer);
    const { turn } = state;
    const due = waitOf(state);
    if (due !== null) timer = setTimeout(() => dispatch({ type: 'timer', turn }), due);
  }

  const isInCard = (event: Event) => opened !== null && event.target === opened.host;
  const dismiss = () => dispatch({ type: 'dismiss' });
  const dismissByReader = () => dispatch({ type: 'dismiss' }, true);

  const onFrame = oncePerFrame((event: PointerEvent) => {
    const { clientX: x, clientY: y } = event;
    const id = isInCard(event) || hit.isCovered(event.target) ? null : hit.rest(x, y);
    dispatch({ type: 'move', over: isInCard(event) ? 'card' : id === null ? null : { id }, x, y });
  }, signal);
  let last = '';
  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType !== 'mouse' || event.buttons !== 0) return;
    // Browsers send moves when the page scrolls under a still pointer: those are not the reader's.
    const place = `${event.screenX} ${event.screenY}`;
    if (place !== last) onFrame(event);
    last = place;
  }

  const passive = { capture: true, passive: true, signal } as const;
  document.addEventListener('pointermove', onMove, passive);
  document.addEventListener('pointerover', onMove, passive);
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted, clientX: x, clientY: y }) => isTrusted && dispatch({ type: 'move', over: null, x, y }),
    { passive: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && event.pointerType === 'mouse' && !isInCard(event)) dismiss();
    },
    passive,
  );
  document.addEventListener(
    'click',
    (event) => {
      const { isTrusted } = event;
      if (!isTrusted || !(event instanceof view.PointerEvent) || !MEANT.has(event.pointerType)) return;
      if (isInCard(event) || hit.isCovered(event.target)) return;
      const operable = event
        .composedPath()
        .some((at) => at instanceof view.Element && own(at, 'matches').call(at, OPERABLE));
      const { clientX: x, clientY: y } = event;
      dispatch({ type: 'tap', id: operable ? null : hit.tap(x, y), x, y });
    },
    passive,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !opened) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      dismissByReader();
    },
    { capture: true, signal },
  );
  const follow = () => {
    if (opened && !opened.follow()) dispatch({ type: 'gone' });
  };
  const onShift = oncePerFrame(follow, signal);
  document.addEventListener('scroll', onShift, passive);
  view.addEventListener('resize', onShift, passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    opened?.close(false);
    opened = null;
  });

  return {
    step: (id, x, y) => dispatch({ type: 'step', id, x, y }),
    dismiss: dismissByReader,
    hold() {
      dispatch({ type: 'hold' });
      by = 'keyboard';
    },
    release() {
      const released = opened;
      opened = null;
      dispatch({ type: 'dismiss' });
      return released;
    },
    follow,
    rename(ids) {
      const { turn } = state;
      state = reduceHover(state, { type: 'rename', ids });
      if (state.turn !== turn) wait();
      if (!opened) return;
      opened.close(false);
      opened = state.phase === 'open' || state.phase === 'leaving' ? open({ ...state, by }) : null;
      if (!opened) dispatch({ type: 'gone' });
    },
    shown() {
      const id = shownIn(state);
      return id === null ? null : { id, by };
    },
  };
}

/** Calls `act` in the next frame with the latest event, at most once a frame. */
function oncePerFrame<E extends Event>(act: (event: E) => void, signal: AbortSignal): (event: E) => void {
  let latest: E | null = null;
  return (event) => {
    if (latest === null) {
      requestAnimationFrame(() => {
        const due = latest;
        latest = null;
        if (due && !signal.aborted) act(due);
      });
    }
    latest = event;
  };
}
