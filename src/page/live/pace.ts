/**
 * When to look at a page again that has changed, as a pure function of the looks before. A page that changes without end
 * is looked at ever more rarely; one that has been calm is looked at soon.
 */

/** Milliseconds from the first change to the look: what a script does in one go is done by then. */
export const SHORTEST_WAIT_MS = 150;

/** Milliseconds: however restless a page is, its marks are not wrong for longer. */
export const LONGEST_WAIT_MS = 20_000;

/** How much longer each wait is than the one before. */
const GROWTH = 2;

/** Waits: after so many without a look a page counts as calm. */
const CALM = 8;

/** Waits are at least so many times as long as the last look took: looking takes at most 2 % of the page's time. */
const REST = 50;

/** The same where scripts lead on from page to page: the reader wants to see each, and yet at most a sixth is spent on it. */
const REST_BETWEEN_PAGES = 5;

export interface Pace {
  /** Milliseconds: the wait before the next look, if the page is not calm. */
  readonly wait: number;
  /** Milliseconds on the caller's clock: when the last look ended. */
  readonly lookedAt: number;
  /** Milliseconds that the last look took. */
  readonly took: number;
}

/** Nothing was looked at yet. */
export const UNHURRIED: Pace = { wait: SHORTEST_WAIT_MS, lookedAt: Number.NEGATIVE_INFINITY, took: 0 };

/** Milliseconds to wait with the look that a change at `now` asks for. */
export function waitAt({ wait, lookedAt }: Pick<Pace, 'wait' | 'lookedAt'>, now: number): number {
  return now - lookedAt > CALM * wait ? SHORTEST_WAIT_MS : wait;
}

/** The pace after a look that was waited with for `waited` milliseconds and took `took`. */
export function afterLook(waited: number, took: number, now: number): Pace {
  const wait = Math.max(GROWTH * waited, REST * took);
  return { wait: Math.min(wait, LONGEST_WAIT_MS), lookedAt: now, took };
}

/** The pace when the reader has gone on to another page. */
export function afterMove({ lookedAt, took }: Pace): Pace {
  return { wait: Math.max(SHORTEST_WAIT_MS, REST_BETWEEN_PAGES * took), lookedAt, took };
}
