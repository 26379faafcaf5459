/**
 * When the card opens and closes, as a pure function of what happened: after Wikipedia's Page Previews
 * (mediawiki-extensions-Popups, src/reducers/preview.js and src/constants.js).
 */

/**
 * Milliseconds that the pointer must rest on a statement. Page Previews waits 500, of which 150 before it fetches; here
 * nothing is fetched, but statements fill half of an article, so that a pointer merely passing must not open a card.
 */
export const DWELL_MS = 300;
/** Milliseconds for which the card stays when the pointer has left: the way onto it crosses a gap (Page Previews: 300). */
export const LEAVE_MS = 300;
/** CSS pixels within which a pointer counts as resting: no hand holds a mouse quite still. */
export const REST_PX = 6;

export type Opener = 'pointer' | 'touch' | 'keyboard';

interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** `turn` counts the waits: a timer of an earlier turn has no say any more. */
export type HoverState =
  /** `except`: dismissed while the pointer was on it; opens again when the pointer has been elsewhere. */
  | { readonly phase: 'idle'; readonly turn: number; readonly except: string | null }
  | ({ readonly phase: 'dwelling'; readonly turn: number } & Place)
  | ({ readonly phase: 'open'; readonly turn: number; readonly by: Opener } & Place)
  | ({ readonly phase: 'leaving'; readonly turn: number; readonly next: Place | null } & Place);

export type HoverEvent =
  /** `over`: a statement, the card, or neither. */
  | {
      readonly type: 'move';
      readonly over: { id: string } | 'card' | null;
      readonly x: number;
      readonly y: number;
    }
  | { readonly type: 'timer'; readonly turn: number }
  | { readonly type: 'tap'; readonly id: string | null; readonly x: number; readonly y: number }
  | { readonly type: 'step'; readonly id: string; readonly x: number; readonly y: number }
  /** The reader uses the card itself: it stays until it is dismissed. */
  | { readonly type: 'hold' }
  /** Escape, or a press beside the card. */
  | { readonly type: 'dismiss' }
  /** The statement has scrolled away. */
  | { readonly type: 'gone' }
  /** Another report is shown: statements by their old ids, with the new ones; others are in it no more. */
  | { readonly type: 'rename'; readonly ids: ReadonlyMap<string, string> };

export const IDLE: HoverState = { phase: 'idle', turn: 0, except: null };

export function reduceHover(state: HoverState, event: HoverEvent): HoverState {
  const turn = state.turn + 1;
  switch (event.type) {
    case 'move':
      return reduceMove(state, event);
    case 'timer':
      if (event.turn !== state.turn) return state;
      if (state.phase === 'dwelling') return { ...state, phase: 'open', turn, by: 'pointer' };
      if (state.phase === 'leaving') {
        return state.next
          ? { phase: 'dwelling', turn, ...state.next }
          : { phase: 'idle', turn, except: null };
      }
      return state;
    case 'tap': {
      const again = state.phase === 'open' && state.id === event.id;
      if (event.id === null || again) return { phase: 'idle', turn, except: null };
      return { phase: 'open', turn, by: 'touch', id: event.id, x: event.x, y: event.y };
    }
    case 'step':
      return { phase: 'open', turn, by: 'keyboard', id: event.id, x: event.x, y: event.y };
    case 'hold':
      if (state.phase !== 'open' && state.phase !== 'leaving') return state;
      return { phase: 'open', turn, by: 'keyboard', id: state.id, x: state.x, y: state.y };
    case 'gone':
      return { phase: 'idle', turn, except: null };
    case 'dismiss':
      return { phase: 'idle', turn, except: state.phase === 'idle' ? state.except : state.id };
    case 'rename':
      return rename(state, event.ids);
  }
}

/** What the reader is about goes on; no wait begins anew. */
function rename(state: HoverState, ids: ReadonlyMap<string, string>): HoverState {
  if (state.phase === 'idle') return { ...state, except: ids.get(state.except ?? '') ?? null };
  const id = ids.get(state.id);
  if (id === undefined) return { phase: 'idle', turn: state.turn + 1, except: null };
  if (state.phase !== 'leaving' || !state.next) return { ...state, id };
  const next = ids.get(state.next.id);
  return { ...state, id, next: next === undefined ? null : { ...state.next, id: next } };
}

function reduceMove(state: HoverState, { over, x, y }: Extract<HoverEvent, { type: 'move' }>): HoverState {
  const turn = state.turn + 1;
  const place = over !== null && over !== 'card' ? { id: over.id, x, y } : null;
  switch (state.phase) {
    case 'idle':
      if (place && place.id !== state.except) return { phase: 'dwelling', turn, ...place };
      return place || state.except === null ? state : { ...state, except: null };
    case 'dwelling':
      if (!place) return { phase: 'idle', turn, except: null };
      if (place.id === state.id && Math.hypot(x - state.x, y - state.y) <= REST_PX) return state;
      return { phase: 'dwelling', turn, ...place };
    case 'open':
      if (state.by !== 'pointer' || over === 'card' || place?.id === state.id) return state;
      return { phase: 'leaving', turn, id: state.id, x: state.x, y: state.y, next: place };
    case 'leaving':
      if (over === 'card' || place?.id === state.id) {
        return { phase: 'open', turn, by: 'pointer', id: state.id, x: state.x, y: state.y };
      }
      return { ...state, next: place };
  }
}

/** Milliseconds after which a `timer` event of this state's turn is due, or `null`. */
export function waitOf(state: HoverState): number | null {
  if (state.phase === 'dwelling') return DWELL_MS;
  return state.phase === 'leaving' ? LEAVE_MS : null;
}

/** The statement whose card shows in this state, or `null`. */
export function shownIn(state: HoverState): string | null {
  return state.phase === 'open' || state.phase === 'leaving' ? state.id : null;
}
