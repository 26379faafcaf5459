import type { Looks } from '../../view/look/looks';
import { linesOf } from '../dom/measure';
import { viewOf } from '../dom/view-of';
import type { Tint } from '../marks/highlight';
import { type Card, openCard } from './card';
import type { Opened } from './hover';

/** What a card is shown by. */
export interface CardPlace {
  readonly looks: Looks;
  /** Where its words stand now. */
  readonly ranges: () => readonly StaticRange[];
  /** The point by which it opens, CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** Names of the tints of words whose card is open, and is kept open. */
  readonly tints: { readonly active: string; readonly pinned: string };
  readonly tint: Tint;
}

/** A card by its words. */
export interface ShownCard extends Opened, Pick<Card, 'focus' | 'focused' | 'stay' | 'moveTo'> {
  /** It is no more the only one that may be open. */
  pin(): void;
}

/** Shows what was drawn by its words, which are tinted. */
export function showCard(document: Document, drawn: HTMLElement, place: CardPlace): ShownCard {
  const { looks, ranges, x, y, tints, tint } = place;
  const card = openCard(document, drawn, looks);
  const below = y - (linesOf(ranges())[0]?.top ?? y);
  let tinted: readonly StaticRange[] = [];
  let untint = () => {};
  const follow = () => {
    const now = ranges();
    if (now !== tinted) untint = tint(now, tints.active);
    tinted = now;
    const lines = linesOf(now);
    const [top, bottom] = [lines[0]?.top, lines.at(-1)?.bottom];
    if (top === undefined || bottom === undefined || bottom < 0 || top > viewOf(document).innerHeight)
      return false;
    card.place(lines, x, top + below);
    return true;
  };
  follow();
  return {
    host: card.host,
    follow,
    focus: card.focus,
    focused: card.focused,
    stay: card.stay,
    moveTo: card.moveTo,
    pin() {
      untint();
      untint = tint(ranges(), tints.pinned);
    },
    close() {
      untint();
      card.close();
    },
  };
}
