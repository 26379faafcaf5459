/** In CSS pixels, relative to the window's top left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The lines of text that the ranges cover, as they stand in the window; none where the page has taken them away. */
export function linesOf(ranges: readonly StaticRange[]): Rect[] {
  return ranges.flatMap((range) => {
    const live = liveRange(range);
    return live ? [...live.getClientRects()].filter(({ width }) => width > 0) : [];
  });
}

/** The range as the page stands now; `null` where its text was removed or shortened. */
function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const live = startContainer.ownerDocument?.createRange() ?? null;
  live?.setStart(startContainer, startOffset);
  live?.setEnd(endContainer, endOffset);
  return live;
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length;
}

/** True where the point lies in the rectangle or at most `slack` CSS pixels beside it. */
export function contains(rect: Rect, x: number, y: number, slack = 0): boolean {
  return (
    x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack
  );
}
