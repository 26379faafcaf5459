import { flatParentOf } from '../dom/flat-tree';
import { linesOf } from '../dom/measure';
import { own } from '../dom/own';
import { viewOf } from '../dom/view-of';
import type { Tint } from './highlight';

/** Milliseconds for which a statement that was scrolled to is tinted: long enough to find it, after a smooth scroll. */
const FLASH_MS = 2200;

/** Over the marks and the tint of an open card. */
const FLASH_PRIORITY = 2;

/** Windows' heights: farther than this a smooth scroll takes long and shows nothing. */
const SMOOTH_REACH = 3;

/** Share of the window's height above a statement that was scrolled to: clear of sticky headers, near the eye. */
const ABOVE = 0.35;

/** Scrolls so that the ranges' first line is in view; false where the page has taken the text away or hides it. */
export function scrollToText(ranges: readonly StaticRange[], smoothly: boolean): boolean {
  const text = ranges[0]?.startContainer;
  const element = text && flatParentOf(text);
  const [before] = linesOf(ranges);
  if (!element || !before) return false;
  const view = viewOf(own(element, 'ownerDocument'));
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const near = Math.abs(before.top) < SMOOTH_REACH * view.innerHeight;
  if (smoothly && near && !calm) {
    own(element, 'scrollIntoView').call(element, { block: 'center', behavior: 'smooth' });
    return true;
  }
  own(element, 'scrollIntoView').call(element, { block: 'center', behavior: 'instant' });
  const after = linesOf(ranges)[0] ?? before;
  if (after.top < 0 || after.bottom > view.innerHeight) {
    view.scrollBy({ top: after.top - ABOVE * view.innerHeight, behavior: 'instant' });
  }
  return true;
}

/** Tints the ranges for a moment, over all else; returns the undo for those who cannot wait. */
export function flash(tint: Tint, ranges: readonly StaticRange[], name: string): () => void {
  const untint = tint(ranges, name, FLASH_PRIORITY);
  const timer = setTimeout(untint, FLASH_MS);
  return () => {
    clearTimeout(timer);
    untint();
  };
}
