import type { ShownCard } from './show-card';
import { viewOf } from './view-of';

/** A card that is kept open. */
export interface Pinned {
  readonly id: string;
  readonly card: ShownCard;
}

/** The one card that is kept open while others come and go. */
export interface PinBoard {
  /** Keeps a card open, in place of any other. */
  pin(pinned: Pinned): void;
  /** Closes the card that is kept. */
  unpin(): void;
  now(): Pinned | null;
}

/** Keeps a card where it is until it is closed, by Escape too, or `signal` aborts. */
export function keepPinned(document: Document, signal: AbortSignal): PinBoard {
  const view = viewOf(document);
  let kept: Pinned | null = null;
  const unpin = () => {
    kept?.card.close(true);
    kept = null;
  };
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !kept) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      unpin();
    },
    { capture: true, signal },
  );
  view.addEventListener('resize', () => kept?.card.stay(), { passive: true, signal });
  signal.addEventListener('abort', unpin);
  return {
    pin(pinned) {
      unpin();
      kept = pinned;
      pinned.card.pin();
    },
    unpin,
    now: () => kept,
  };
}
