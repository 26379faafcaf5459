import { weigh } from './prose';
import type { Frame, Walk } from './walk';

/** Of the page's prose: an element, or elements of one name, that hold at least so much are the article, whatever the name. */
const MOST = 0.4;

/** How much of what a part of an element has against it counts against the whole: such parts are left out one by one. */
const BLAME = 0.3;

/** Share of an element's merit with which one of its parts is the article's text alone. */
const NEARLY_ALL = 0.85;

/** Where the article's text stands. */
export interface Root {
  readonly frame: Frame;
  /** For each of the walk's blocks: characters of prose, below zero for links and labels. */
  readonly weights: readonly number[];
  /** Frames that stand beside the text, with all that is in them. */
  readonly furniture: ReadonlySet<Frame>;
  /** What speaks for each frame, in characters of prose. */
  readonly merits: ReadonlyMap<Frame, number>;
}

/** Finds the element that holds most prose and least else; `null` where there is no prose. */
export function chooseRoot(walk: Walk): Root | null {
  const weights = walk.blocks.map(weigh);
  const furniture = findFurniture(walk, weights);
  const merits = new Map<Frame, number>();
  walk.blocks.forEach((block, i) => {
    merits.set(block.frame, (merits.get(block.frame) ?? 0) + (weights[i] ?? 0));
  });
  let best: Frame | null = null;
  let most = 0;
  for (const frame of walk.frames.toReversed()) {
    if (furniture.has(frame)) continue;
    const merit = merits.get(frame) ?? 0;
    if (merit > most) {
      most = merit;
      best = frame;
    }
    if (frame.parent) {
      merits.set(frame.parent, (merits.get(frame.parent) ?? 0) + (merit > 0 ? merit : BLAME * merit));
    }
  }
  return best && { frame: descend(best, walk, furniture, merits), weights, furniture, merits };
}

/** Goes down while one part holds nearly all: the rest is notices, or the standfirst. */
function descend(
  from: Frame,
  walk: Walk,
  furniture: ReadonlySet<Frame>,
  merits: ReadonlyMap<Frame, number>,
): Frame {
  let frame = from;
  for (const below of walk.frames) {
    if (
      below.parent === frame &&
      !furniture.has(below) &&
      (merits.get(below) ?? 0) >= NEARLY_ALL * (merits.get(frame) ?? 0)
    )
      frame = below;
  }
  return frame;
}

/** All frames that stand beside the text, by their element or its name, and the frames in them. */
function findFurniture(walk: Walk, weights: readonly number[]): Set<Frame> {
  const prose = new Map<Frame, number>();
  const proseByName = new Map<string, number>();
  let total = 0;
  walk.blocks.forEach((block, i) => {
    const weight = Math.max(0, weights[i] ?? 0);
    prose.set(block.frame, (prose.get(block.frame) ?? 0) + weight);
    total += weight;
  });
  for (const frame of walk.frames.toReversed()) {
    const own = prose.get(frame) ?? 0;
    if (frame.parent) prose.set(frame.parent, (prose.get(frame.parent) ?? 0) + own);
    if (frame.doubt) proseByName.set(nameOf(frame), (proseByName.get(nameOf(frame)) ?? 0) + own);
  }
  const furniture = new Set<Frame>();
  for (const frame of walk.frames) {
    const inside = frame.parent !== null && furniture.has(frame.parent);
    if (
      inside ||
      (frame.doubt && (frame.doubt === 'strong' || (proseByName.get(nameOf(frame)) ?? 0) < MOST * total))
    ) {
      furniture.add(frame);
    }
  }
  return furniture;
}

function nameOf({ element }: Frame): string {
  return `${element.localName} ${element.getAttribute('class') ?? ''}`;
}
