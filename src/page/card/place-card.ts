import type { Rect } from '../dom/measure';

/** CSS pixels kept free between the card and the window's edges. */
export const EDGE = 8;
/** CSS pixels between the line of text and the card: near, but the line's mark stays visible. */
const GAP = 9;
/** CSS pixels from the card's left edge to the pointer: the card begins where the reader looks, but not before the line. */
const LEAD = 28;
/** CSS pixels: a card lower than this shows too little; it may then cover the line. */
const LOWEST = 140;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** In CSS pixels of the window; the card scrolls inside itself where it is higher than `maxHeight`. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Places a card by a line of text: below it, else above, else where more room is; always inside the window. */
export function placeCard(line: Rect, pointerX: number, card: Size, window: Size): Placement {
  const left = clamp(Math.max(pointerX - LEAD, line.left), EDGE, window.width - EDGE - card.width);
  const whole = Math.max(0, window.height - 2 * EDGE);
  const below = clamp(window.height - EDGE - (line.bottom + GAP), 0, whole);
  const above = clamp(line.top - GAP - EDGE, 0, whole);
  const room = card.height <= below || below >= above ? below : above;
  if (room < Math.min(card.height, LOWEST)) {
    const height = Math.min(card.height, whole);
    return { left, top: clamp(line.bottom + GAP, EDGE, window.height - EDGE - height), maxHeight: whole };
  }
  const height = Math.min(card.height, room);
  const wanted = room === below ? line.bottom + GAP : line.top - GAP - height;
  return { left, top: clamp(wanted, EDGE, window.height - EDGE - height), maxHeight: room };
}

/** Where there is no room between them, the lower limit wins. */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
