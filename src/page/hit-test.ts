import type { Mark } from './highlight';
import { contains, linesOf } from './measure';

/** The id of the statement at a point of the window (CSS pixels), or `null`. */
export type HitTest = (x: number, y: number) => string | null;

/** CSS pixels: between two lines of one statement there is a gap that belongs to it. */
const LINE_GAP = 3;

/** `idAt` gives the statement at a position in the page's text: the way for browsers that cannot ask highlights. */
export function hitTester(
  document: Document,
  marks: readonly Mark[],
  idAt: (node: Node, offset: number) => string | null,
): HitTest {
  if (CSS.highlights.highlightsFromPoint) {
    const owners = new Map<AbstractRange, string>(
      marks.flatMap(({ id, ranges }) => ranges.map((range) => [range, id] as const)),
    );
    return (x, y) => {
      const ranges = CSS.highlights.highlightsFromPoint?.(x, y).flatMap((hit) => hit.ranges) ?? [];
      return ranges.map((range) => owners.get(range)).find((id) => id !== undefined) ?? null;
    };
  }
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    const id = caret && idAt(caret.offsetNode, caret.offset);
    const mark = id ? byId.get(id) : undefined;
    // The nearest caret is found even where the pointer is far beside the text.
    return mark && linesOf(mark.ranges).some((line) => contains(line, x, y, LINE_GAP)) ? mark.id : null;
  };
}
