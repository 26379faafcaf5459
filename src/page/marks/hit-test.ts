import { treesOf } from '../dom/flat-tree';
import { contains, linesOf } from '../dom/measure';
import { highlightsOf } from '../dom/view-of';
import { textsIn } from './highlight';
import type { Mark } from './mark';

/** The id of the statement at a point of the window (CSS pixels), or `null`. */
export type HitTest = (x: number, y: number) => string | null;

/** CSS pixels: between two lines of one statement there is a gap that belongs to it. */
const LINE_GAP = 3;

/**
 * Tells which statement lies at a point. The highlights are asked first: they know it to the pixel, also where the page
 * forbids to select its text. Where they do not answer (older browsers; Chromium's emulation of another device), the
 * caret is asked: `idAt` gives the statement at a position in the page's text.
 */
export function hitTester(
  document: Document,
  marks: readonly Mark[],
  idAt: (node: Node, offset: number) => string | null,
): HitTest {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const owners = new Map<AbstractRange, string>(
    marks.flatMap(({ id, ranges }) => ranges.map((range) => [range, id] as const)),
  );
  const highlights = highlightsOf(document);
  const shadowRoots = [...treesOf(textsIn(marks))];
  function idFromHighlights(x: number, y: number): string | null {
    const hits = highlights.highlightsFromPoint?.(x, y, { shadowRoots }) ?? [];
    const ids = hits.flatMap((hit) => hit.ranges.map((range) => owners.get(range)));
    return ids.find((id) => id !== undefined) ?? null;
  }
  function idFromCaret(x: number, y: number): string | null {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    const id = caret && idAt(caret.offsetNode, caret.offset);
    const mark = id ? byId.get(id) : undefined;
    // The nearest caret is found even where the pointer is far beside the text.
    return mark && linesOf(mark.ranges).some((line) => contains(line, x, y, LINE_GAP)) ? mark.id : null;
  }
  return (x, y) => idFromHighlights(x, y) ?? idFromCaret(x, y);
}
