import { viewOf } from '../dom/view-of';
import type { ShownCard } from './show-card';

/** A card that is kept open. */
export interface Pinned {
  readonly id: string;
  readonly card: ShownCard;
  /** Brings focus and scroll back to where they were before it opened. */
  readonly goBack: (withScroll?: boolean) => void;
}

/** The one card that is kept open while others come and go. */
export interface PinBoard {
  /** Keeps a card open, in place of any other. */
  pin(pinned: Pinned): void;
  /** Closes the card that is kept. `dismissed`: by the reader, who is brought back if the focus is in the card. */
  unpin(dismissed?: boolean): void;
  now(): Pinned | null;
}

/** Keeps a card where it is until it is closed, by Escape too, or `signal` aborts. */
export function keepPinned(document: Document, signal: AbortSignal): PinBoard {
  const view = viewOf(document);
  let kept: Pinned | null = null;
  /** How far the page was scrolled when the card was kept: who has read on since stays there. */
  let scrolled = 0;
  const unpin = (dismissed = false) => {
    const closing = kept;
    kept = null;
    if (!closing) return;
    const isIn = closing.card.focused() !== null;
    closing.card.close(dismissed);
    if (dismissed && isIn) closing.goBack(view.scrollY === scrolled);
  };
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !kept) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      unpin(true);
    },
    { capture: true, signal },
  );
  view.addEventListener('resize', () => kept?.card.stay(), { passive: true, signal });
  signal.addEventListener('abort', () => unpin());
  return {
    pin(pinned) {
      unpin();
      kept = pinned;
      scrolled = view.scrollY;
      pinned.card.pin();
    },
    unpin,
    now: () => kept,
  };
}
