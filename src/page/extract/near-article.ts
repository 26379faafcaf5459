import { renderLine } from './render';
import type { Root } from './root';
import type { Marked, RawBlock, Walk } from './walk';

/** Where the article stands among the page's blocks: indices into `Walk.blocks`. */
export interface Place {
  /** Its headline; where the page shows none above the text, as far above as a headline and its lines would stand. */
  readonly headline: number;
  readonly firstText: number;
  readonly lastText: number;
}

/** Blocks above the headline that may still be the article's: its section, its day. */
const ABOVE_HEADLINE = 4;

/** Blocks that stand above the text where no headline is shown. */
const ABOVE_TEXT = 12;

/** Blocks below the text that may still be the article's: a line with the author. */
const BELOW_TEXT = 3;

/** Characters: what is longer says more than who wrote it and when. */
const LONGEST_LINE = 160;

/** Where the text of `root` and its headline stand. */
export function placeArticle(walk: Walk, root: Root, headline: RawBlock | null): Place {
  const inText = (block: RawBlock, i: number) =>
    block.frame.index >= root.frame.index &&
    block.frame.index < (walk.ends[root.frame.index] ?? walk.frames.length) &&
    (root.weights[i] ?? 0) > 0;
  const firstText = walk.blocks.findIndex(inText);
  const lastText = walk.blocks.findLastIndex(inText);
  const shown = headline ? walk.blocks.indexOf(headline) : -1;
  const isAbove = shown !== -1 && shown <= firstText;
  return { headline: isAbove ? shown : Math.max(0, firstText - ABOVE_TEXT), firstText, lastText };
}

/** Of some marked elements those by the article, not by another one that the page shows as well: above the text first, then below. */
export function elementsNear(marked: readonly Marked[], place: Place): Element[] {
  const first = place.headline - ABOVE_HEADLINE;
  const near = marked.filter(({ before }) => before >= first && before <= place.lastText + BELOW_TEXT);
  const above = near.filter(({ before }) => before <= place.firstText);
  return [...above, ...near.filter(({ before }) => before > place.firstText)].map(({ element }) => element);
}

/** The short lines around the headline and down to the text: where a page says who wrote it and when. */
export function linesAbove(walk: Walk, { headline, firstText }: Place): string[] {
  const first = Math.max(0, headline - ABOVE_HEADLINE);
  const lines = [...walk.blocks.slice(headline, firstText + 1), ...walk.blocks.slice(first, headline)];
  return lines.map(({ runs }) => renderLine(runs).text).filter(({ length }) => length <= LONGEST_LINE);
}
