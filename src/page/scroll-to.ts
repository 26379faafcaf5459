import { flatParentOf } from './flat-tree';
import { linesOf } from './measure';

/** Milliseconds for which a statement that was scrolled to is tinted: long enough to find it, after a smooth scroll. */
const FLASH_MS = 2200;

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
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const near = Math.abs(before.top) < SMOOTH_REACH * innerHeight;
  if (smoothly && near && !calm) {
    element.scrollIntoView({ block: 'center', behavior: 'smooth' });
    return true;
  }
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const after = linesOf(ranges)[0] ?? before;
  if (after.top < 0 || after.bottom > innerHeight) {
    scrollBy({ top: after.top - ABOVE * innerHeight, behavior: 'instant' });
  }
  return true;
}

/** Tints the ranges for a moment; returns the undo for those who cannot wait. */
export function flash(ranges: readonly StaticRange[], name: string): () => void {
  const tint = new Highlight(...ranges);
  tint.priority = 2;
  CSS.highlights.set(name, tint);
  const undo = () => {
    clearTimeout(timer);
    if (CSS.highlights.get(name) === tint) CSS.highlights.delete(name);
  };
  const timer = setTimeout(undo, FLASH_MS);
  return undo;
}
