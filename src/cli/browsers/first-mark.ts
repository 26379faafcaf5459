import type { Page } from 'playwright-core';

/** Waits until the article is marked; the middle of its first mark's first line, in CSS pixels of the window, scrolled into view. */
export async function firstMark(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const found = await page.waitForFunction(findFirstMark);
  const point = await found.jsonValue();
  if (!point) throw new Error('the first mark is not drawn');
  return point;
}

/** The same of a page that is marked already; `null` where no mark is drawn. Runs in the page. */
export function findFirstMark(): { readonly x: number; readonly y: number } | null {
  const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as StaticRange[]);
  const lines = marks.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  });
  lines.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const [first] = lines;
  if (!first) return null;
  first.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = first.getClientRects();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
