import type { Report, Span } from '../report';
import { documentsInFrames } from './dom/frames';
import type { Segment } from './extract/extracted';

/** What the reader has selected in the page or in one of its frames; `null`: nothing that can be read. */
export function findSelection(document: Document): Range | null {
  for (const each of [document, ...documentsInFrames(document)]) {
    const selection = each.getSelection();
    if (selection && !selection.isCollapsed && selection.rangeCount > 0) return selection.getRangeAt(0);
  }
  return null;
}

/** What of an article's text is selected; empty where the selection is elsewhere. */
export function spansIn(segments: readonly Segment[], range: Range): readonly Span[] {
  return segments.flatMap(({ node, from, start, end }): Span[] => {
    if (!range.intersectsNode(node)) return [];
    const first = node === range.startContainer ? Math.max(from, range.startOffset) : from;
    const last =
      node === range.endContainer ? Math.min(from + end - start, range.endOffset) : from + end - start;
    return first < last ? [[start + first - from, start + last - from]] : [];
  });
}

/** Ids of the statements of which some words are selected, be they what is said, who says it or that it is said. */
export function statementsIn({ statements }: Report, selected: readonly Span[]): readonly string[] {
  const isSelected = ([start, end]: Span) => selected.some(([from, to]) => start < to && from < end);
  return statements
    .filter(({ content, cue, mention }) => [...content, ...cue, ...mention].some(isSelected))
    .map(({ id }) => id);
}
