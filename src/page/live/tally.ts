/**
 * Which changes of a page ask for a look at its text, as a pure function of what has changed: the rest, such as clocks,
 * counters, advertisements and menus, costs no more than being counted.
 */

/** Characters of text, apart from that of the article as it was read. */
export interface Change {
  /** Text of the article was changed or has left its place. */
  readonly broken: boolean;
  /** Added to the element that holds the article, or to the page outside of it. */
  readonly inside: number;
  readonly outside: number;
  /** Removed from there. */
  readonly insideGone: number;
  readonly outsideGone: number;
}

/** What has changed since the last look. */
export type Tally = Pick<Change, 'broken' | 'inside' | 'outside'>;

export const UNCHANGED: Tally = { broken: false, inside: 0, outside: 0 };

/** Characters: a short sentence; labels and times that pages add to a text are shorter. */
export const ENOUGH_INSIDE = 25;

/** Characters: several sentences; the text may go on elsewhere in the page, or another article stand there. */
export const ENOUGH_OUTSIDE = 300;

/** Characters: a sentence or two, with which a page may have become an article. */
export const ENOUGH_AT_ALL = 80;

/**
 * Adds a change. In a page that has an article, text in the place of other text is no addition: a clock, a carousel. In
 * one that has none, an article may come in the place of anything.
 */
export function addChange(tally: Tally, change: Change, hasArticle: boolean): Tally {
  const net = hasArticle ? 1 : 0;
  return {
    broken: tally.broken || change.broken,
    inside: Math.max(0, tally.inside + change.inside - net * change.insideGone),
    outside: Math.max(0, tally.outside + change.outside - net * change.outsideGone),
  };
}

/** Whether the page is to be looked at again. */
export function asksForLook({ broken, inside, outside }: Tally, hasArticle: boolean): boolean {
  if (!hasArticle) return inside + outside >= ENOUGH_AT_ALL;
  return broken || inside >= ENOUGH_INSIDE || outside >= ENOUGH_OUTSIDE;
}
