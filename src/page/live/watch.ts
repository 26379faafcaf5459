import { treesBelow, treesOf } from '../dom/flat-tree';
import { documentsInFrames, watchFrames } from '../dom/frames';
import type { ExtractedArticle } from '../extract/extracted';
import { documentOf, knownOf, NOTHING_KNOWN } from '../extract/known';
import { concealedProse } from './concealed-prose';
import { watchNavigation } from './navigation';
import { afterLook, afterMove, UNHURRIED, waitAt } from './pace';
import { alteredTexts, readRecords } from './read-records';
import { addChange, asksForLook, UNCHANGED } from './tally';
import { watchConcealed } from './watch-concealed';
import { watchUpgrades } from './watch-upgrades';

/** What is done about changes of the page. */
export interface Watcher {
  /** Reads the page anew; called when it is idle. */
  look(): void;
  /** Called at once, before the browser paints: these text nodes no longer hold the article's words. */
  alter(texts: ReadonlySet<Node>): void;
}

export interface Watch {
  /**
   * Remembers the page as it was read just now: what of it changes from here on is a change. `isHopeless`: no text that
   * comes into it would make it an article.
   */
  remember(extracted: ExtractedArticle | null, isHopeless: boolean): void;
}

/** Milliseconds: a page that is never idle is looked at all the same. */
const IDLE_TIMEOUT_MS = 1_000;

const WHAT = { subtree: true, childList: true, characterData: true, characterDataOldValue: true } as const;

/**
 * Has the page looked at when its text may have changed, until `signal` aborts. A page that does not change costs
 * nothing; what changes is counted, and nothing but the altered texts while a look is due.
 */
export function watchPage(document: Document, { look, alter }: Watcher, signal: AbortSignal): Watch {
  let known = NOTHING_KNOWN;
  let tally = UNCHANGED;
  let pace = UNHURRIED;
  let cancel: (() => void) | null = null;
  /** The reader has gone on within the page: what it says of itself may come late. */
  let hasMoved = false;

  const observer = new MutationObserver((records) => {
    const altered = alteredTexts(records, known);
    if (altered.size > 0) alter(altered);
    if (cancel) return;
    const hasArticle = known.holder !== null;
    tally = addChange(tally, readRecords(records, known), hasArticle);
    if (asksForLook(tally, hasArticle)) lookSoon();
  });

  function lookSoon(): void {
    const wait = waitAt(pace, performance.now());
    cancel ??= whenIdle(wait, () => {
      cancel = null;
      const before = performance.now();
      look();
      const after = performance.now();
      pace = afterLook(wait, after - before, after);
    });
  }

  watchNavigation(
    document,
    () => {
      cancel?.();
      cancel = null;
      hasMoved = true;
      pace = afterMove(pace);
      lookSoon();
    },
    signal,
  );
  const isElsewhere = () => known.holder === null || known.frame !== null;
  watchFrames(document, isElsewhere, lookSoon, signal);
  observer.observe(document, WHAT);
  const concealed = watchConcealed(lookSoon, signal);
  const upgrades = watchUpgrades(lookSoon, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancel?.();
  });
  return {
    remember(extracted, isHopeless) {
      observer.takeRecords();
      tally = UNCHANGED;
      known = knownOf(extracted);
      // An observer does not see into shadow trees and frames. Those of an article are enough; without one it could be in
      // any, unless the page says of itself that it is something else: then it must first say so no more.
      const own = extracted && documentOf(extracted);
      const isQuiet = isHopeless && !hasMoved;
      const trees = own
        ? [own, ...treesOf(known.texts.keys())]
        : [document, ...(isQuiet ? [] : treesBelow(document)), ...documentsInFrames(document)];
      for (const tree of trees) observer.observe(tree, WHAT);
      concealed.replace(extracted?.concealed ?? (isQuiet ? [] : concealedProse(trees)));
      upgrades.replace(own || isQuiet ? [] : trees);
    },
  };
}

/** Calls back when the browser has nothing else to do after a wait; returns the undo. */
function whenIdle(wait: number, act: () => void): () => void {
  let idle: number | null = null;
  const timer = setTimeout(() => {
    idle = requestIdleCallback(act, { timeout: IDLE_TIMEOUT_MS });
  }, wait);
  return () => {
    clearTimeout(timer);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
