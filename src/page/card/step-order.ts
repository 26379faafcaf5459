export type Direction = 'next' | 'previous';

/**
 * The statement to go to from `current`; from nowhere, the first one from the window's upper edge on, or the last above
 * it. `topOf` gives a statement's place against that edge (CSS pixels), `null` where its text has gone. Goes round.
 */
export function stepTo(
  order: readonly string[],
  current: string | null,
  direction: Direction,
  topOf: (id: string) => number | null,
): string | null {
  const there = order.filter((id) => id === current || topOf(id) !== null);
  const at = current === null ? -1 : there.indexOf(current);
  if (at >= 0) return there.at((at + (direction === 'next' ? 1 : -1)) % there.length) ?? null;
  const isBelow = (id: string) => (topOf(id) ?? 0) >= 0;
  return direction === 'next'
    ? (there.find(isBelow) ?? there[0] ?? null)
    : (there.findLast((id) => !isBelow(id)) ?? there.at(-1) ?? null);
}
