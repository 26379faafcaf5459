import { isFurnitureHeading } from './lines';
import { renderLine } from './render';
import type { Root } from './root';
import type { Frame, RawBlock, Walk } from './walk';

/** Lines: an element with fewer is judged line by line, not as a whole. */
const FEW = 3;

/** Characters: longer headings are headlines. */
const LONGEST_HEADING = 60;

/** Share of the text: more than this is the article, even below a heading that names furniture. */
const TOO_MUCH = 0.4;

/** Index of no frame. */
const NONE = -1;

/** Share of the text: an `article` element with more of it is the article, and others beside it are others. */
const MOST = 0.5;

/** By index of the block, 1: not in the root, or in a part of it that stands beside the text. */
export function findBeside(walk: Walk, root: Root, headline: RawBlock | null): Uint8Array {
  const outside = findOutside(walk, root);
  const beside = Uint8Array.from(walk.blocks, ({ frame }) => outside[frame.index] ?? 0);
  leaveSections(walk, root, beside);
  if (headline) leaveOtherArticles(walk, root, headline, beside);
  return beside;
}

/** By index of the frame, 1: outside the root, or a part of it that holds links and labels rather than text. */
function findOutside(walk: Walk, root: Root): Uint8Array {
  const outside = new Uint8Array(walk.frames.length);
  for (const frame of walk.frames) {
    if (frame === root.frame) continue;
    const { index, parent } = frame;
    const apart = parent === null || outside[parent.index] === 1 || root.furniture[index] === 1;
    const poor = (root.merits[index] ?? 0) < 0 && (root.lines[index] ?? 0) >= FEW;
    if (apart || poor) outside[index] = 1;
  }
  return outside;
}

/** Leaves out what stands below a heading such as "Most read", as far as the next heading of its rank. */
function leaveSections(walk: Walk, root: Root, beside: Uint8Array): void {
  const { blocks } = walk;
  const all = root.merits[root.frame.index] ?? 0;
  for (const [i, block] of blocks.entries()) {
    if (beside[i] === 1 || block.kind !== 'heading' || block.chars > LONGEST_HEADING) continue;
    if (!isFurnitureHeading(renderLine(block.runs).text)) continue;
    const end = endOfSection(walk, i);
    let text = 0;
    for (let at = i + 1; at < end; at++) if (beside[at] === 0) text += Math.max(0, root.weights[at] ?? 0);
    if (text < TOO_MUCH * all) beside.fill(1, i, end);
  }
}

/**
 * Leaves out what stands in an `article` element other than the headline's, if that holds most of the text or they have
 * headlines of their own: cards within this story, or the next story below it.
 */
function leaveOtherArticles(walk: Walk, root: Root, headline: RawBlock, beside: Uint8Array): void {
  let holder: Frame | null = headline.frame;
  while (holder && holder.name !== 'article') holder = holder.parent;
  if (!holder) return;
  const own = holder.index;
  const articleOf = new Int32Array(walk.frames.length).fill(NONE);
  for (const { index, parent, name } of walk.frames) {
    articleOf[index] = name === 'article' ? index : ((parent && articleOf[parent.index]) ?? NONE);
  }
  const headed = new Set<number>();
  let text = 0;
  let ownText = 0;
  for (const [i, { frame }] of walk.blocks.entries()) {
    const article = articleOf[frame.index] ?? NONE;
    if (frame.name === 'h1') headed.add(article);
    if (beside[i] === 1) continue;
    const weight = Math.max(0, root.weights[i] ?? 0);
    text += weight;
    if (article === own) ownText += weight;
  }
  if (ownText === 0) return;
  for (const [i, { frame }] of walk.blocks.entries()) {
    const article = articleOf[frame.index] ?? NONE;
    const isOther = article !== own && article !== NONE;
    if (isOther && (ownText >= MOST * text || headed.has(article))) beside[i] = 1;
  }
}

/** Index of the first block after the section that a heading opens. */
function endOfSection({ blocks, ends }: Walk, heading: number): number {
  const { frame } = blocks[heading] as RawBlock;
  const rank = frame.name;
  const last = frame.parent ? (ends[frame.parent.index] ?? 0) : 0;
  let end = heading + 1;
  for (let block = blocks[end]; block && block.frame.index < last; block = blocks[++end]) {
    if (block.kind === 'heading' && block.linkChars === 0 && block.frame.name <= rank) break;
  }
  return end;
}
