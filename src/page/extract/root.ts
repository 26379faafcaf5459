import { attributeOf, own } from '../dom/own';
import { weigh } from './prose';
import type { Frame, RawBlock, Walk } from './walk';

/**
 * Of the page's prose: elements of one name that hold at least so much are the article, whatever the name; where the name
 * is a strong one, only with the headline in them.
 */
const MOST = 0.4;

/** How much of what a part has against it counts against the whole: such parts are left out one by one. */
const BLAME = 0.3;

/** Share of an element's merit with which one of its parts is the article's text alone. */
const NEARLY_ALL = 0.85;

/** Elements not shown that are tried before a page is given up. */
const TRIES = 4;

/** Where the article's text stands. */
export interface Root {
  readonly frame: Frame;
  /** By index of the block: characters of prose, below zero for links and labels. */
  readonly weights: Float64Array;
  /** By index of the frame: characters of prose in it, less what speaks against it. */
  readonly merits: Float64Array;
  /** By index of the frame: lines of text in it. */
  readonly lines: Uint32Array;
  /** By index of the frame: 1 for frames that stand beside the text, and all in them. */
  readonly furniture: Uint8Array;
}

/** Finds the element that holds most prose and least else; `null` where there is no prose. */
export function chooseRoot(walk: Walk, isShown: (element: Element) => boolean): Root | null {
  const weights = weighAll(walk.blocks);
  const furniture = findFurniture(walk, weights);
  const lines = countLines(walk);
  for (let tries = 0; tries < TRIES; tries++) {
    const merits = sumMerits(walk, weights, furniture);
    let best: Frame | null = null;
    for (const frame of walk.frames) {
      if (furniture[frame.index] === 1) continue;
      const merit = merits[frame.index] ?? 0;
      if (merit > 0 && merit >= (best ? (merits[best.index] ?? 0) : 0)) best = frame;
    }
    if (!best) return null;
    const frame = descend(best, walk, { merits, lines, furniture });
    if (isShown(frame.element)) return { frame, weights, merits, lines, furniture };
    furniture[frame.index] = 1;
    spread(walk, furniture);
  }
  return null;
}

function weighAll(blocks: readonly RawBlock[]): Float64Array {
  const weights = new Float64Array(blocks.length);
  let before: RawBlock | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as RawBlock;
    weights[i] = weigh(block, before);
    before = block;
  }
  return weights;
}

function countLines(walk: Walk): Uint32Array {
  const lines = new Uint32Array(walk.frames.length);
  for (const { frame } of walk.blocks) lines[frame.index] = (lines[frame.index] ?? 0) + 1;
  for (let i = walk.frames.length - 1; i > 0; i--) {
    const { index, parent } = walk.frames[i] as Frame;
    if (parent) lines[parent.index] = (lines[parent.index] ?? 0) + (lines[index] ?? 0);
  }
  return lines;
}

/** What speaks for each frame: its own lines, and its parts. */
function sumMerits(walk: Walk, weights: Float64Array, furniture: Uint8Array): Float64Array {
  const merits = new Float64Array(walk.frames.length);
  for (let i = 0; i < weights.length; i++) add(merits, (walk.blocks[i] as RawBlock).frame, weights[i] ?? 0);
  for (let i = walk.frames.length - 1; i > 0; i--) {
    const { index, parent } = walk.frames[i] as Frame;
    const merit = merits[index] ?? 0;
    if (parent && furniture[index] !== 1) add(merits, parent, merit > 0 ? merit : BLAME * merit);
  }
  return merits;
}

/** Goes down while one part, of several lines, holds nearly all: the rest is notices, or the standfirst. */
function descend(from: Frame, walk: Walk, known: Pick<Root, 'merits' | 'lines' | 'furniture'>): Frame {
  const { merits, lines, furniture } = known;
  let frame = from;
  for (const below of walk.frames) {
    if (below.parent !== frame || furniture[below.index] === 1 || lines[below.index] === 1) continue;
    if ((merits[below.index] ?? 0) >= NEARLY_ALL * (merits[frame.index] ?? 0)) frame = below;
  }
  return frame;
}

/** Frames that stand beside the text, by their element or its name, and the frames in them. */
function findFurniture(walk: Walk, weights: Float64Array): Uint8Array {
  const prose = new Float64Array(walk.frames.length);
  for (let i = 0; i < weights.length; i++) {
    add(prose, (walk.blocks[i] as RawBlock).frame, Math.max(0, weights[i] ?? 0));
  }
  const proseByName = new Map<string, number>();
  const names: string[] = [];
  for (let i = walk.frames.length - 1; i >= 0; i--) {
    const frame = walk.frames[i] as Frame;
    const own = prose[frame.index] ?? 0;
    if (frame.parent) add(prose, frame.parent, own);
    if (!frame.doubt) continue;
    const name = nameOf(frame);
    names[i] = name;
    proseByName.set(name, (proseByName.get(name) ?? 0) + own);
  }
  const most = MOST * (prose[0] ?? 0);
  const furniture = new Uint8Array(walk.frames.length);
  for (const frame of walk.frames) {
    if (!frame.doubt) continue;
    const isArticle =
      frame.doubt === 'strong'
        ? (prose[frame.index] ?? 0) >= most &&
          own(frame.element, 'querySelector').call(frame.element, 'h1') !== null
        : (proseByName.get(names[frame.index] ?? '') ?? 0) >= most;
    if (!isArticle) furniture[frame.index] = 1;
  }
  spread(walk, furniture);
  return furniture;
}

/** What is in furniture is furniture. */
function spread(walk: Walk, furniture: Uint8Array): void {
  for (const { index, parent } of walk.frames) {
    if (parent && furniture[parent.index] === 1) furniture[index] = 1;
  }
}

function add(sums: Float64Array, { index }: Frame, value: number): void {
  sums[index] = (sums[index] ?? 0) + value;
}

function nameOf({ element, name }: Frame): string {
  return `${name} ${attributeOf(element, 'class') ?? ''}`;
}
