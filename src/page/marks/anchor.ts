import type { Span } from '../../report';
import type { Segment } from '../extract/extracted';

/**
 * Ranges of the page that show a span of the article's text, one for each text node, in order of the text. Nodes that
 * left the page, or whose text has become shorter, give none.
 */
export function rangesOf(segments: readonly Segment[], [start, end]: Span): StaticRange[] {
  const ranges: StaticRange[] = [];
  let i = firstAfter(segments, start);
  for (let segment = segments[i]; segment && segment.start < end; segment = segments[i]) {
    const { node } = segment;
    const from = segment.from + Math.max(start, segment.start) - segment.start;
    let to = from;
    for (; segment && segment.node === node && segment.start < end; segment = segments[++i]) {
      to = segment.from + Math.min(end, segment.end) - segment.start;
    }
    if (!node.isConnected || to > node.length) continue;
    ranges.push(
      new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }),
    );
  }
  return ranges;
}

/**
 * The article offset of a place in the page, `offset` being UTF-16 code units into a text node; `null` where the place
 * is not in the article's text. A place in white space that was left out belongs to the word before it.
 */
export function spanAt(segments: readonly Segment[], node: Node, offset: number): number | null {
  let found: number | null = null;
  for (const segment of segments) {
    if (segment.node !== node || segment.from > offset) continue;
    found = Math.min(segment.start + offset - segment.from, segment.end);
  }
  return found;
}

/** Index of the first segment that ends after the offset. */
function firstAfter(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
