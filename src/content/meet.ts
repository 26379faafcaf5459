import type { Scope } from '../messages';
import type { Judged } from '../page/detect/judged';
import type { Followed } from '../page/live/follow-page';
import type { Lookout } from '../page/live/lookout';
import type { Settings } from '../settings/stored';
import type { Lifetime } from './lifetime';

/** What the first script of a page lends to the reader's script, which is brought in where there is something to read. */
export interface Lent extends Omit<Lifetime, 'endWithExtension'> {
  /** Nothing of a private window is kept. */
  readonly isPrivate: boolean;
  readonly lookout: Lookout;
  settings(): Settings;
  /** What is followed of the page now, if it is. */
  page(): Followed | null;
  /** Aborts when the page is not followed any more, and nothing may be shown in it. */
  following(): AbortSignal;
  tellFollowers(): void;
  tellNothingMarked(): void;
}

/** What the reader's script does for the first one. */
export interface Reader {
  /** Reads and marks the page until `signal` aborts. `judged`: what it is known to be already. */
  follow(judged: Judged | null, signal: AbortSignal): Followed;
  /** Shows the page as the settings say now. */
  redisplay(): void;
  /** Shows who says what the reader has selected; `off`: for what the page is off. */
  whoSays(off: Scope | null, signal: AbortSignal): Promise<void>;
}

export type StartReader = (lent: Lent) => Reader;

/** In the world that the extension's scripts share in a page, and which the page cannot see. */
const PLACE = Symbol.for('whence: where the parts of the content script meet');
const world = globalThis as { [PLACE]?: (start: StartReader) => void };

/** First script: resolves when the reader's script has come. One that comes twice is not heard twice. */
export function awaitReader(): Promise<StartReader> {
  return new Promise((resolve) => {
    world[PLACE] = resolve;
  });
}

/** The reader's script: tells the first script of this page that it is there. */
export function offerReader(start: StartReader): void {
  world[PLACE]?.(start);
}
