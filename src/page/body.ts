import { endsSentence, linkShare } from './prose';
import type { Root } from './root';
import type { RawBlock, Walk } from './walk';

/** Characters: a line of the text's own make without a full stop is text from this length on, and else a label. */
const SHORT_LINE = 45;

/** Share of the text below the headline with which what stands above it is no part of the article. */
const MOSTLY = 0.7;

/** Blocks: an element with fewer is judged line by line, not as a whole. */
const FEW = 3;

/** Share of a line in bold from which a line without a full stop is a subheading. */
const BOLD = 0.9;

/** The lines of the article's text, in order, without the headline. */
export function chooseBody(walk: Walk, root: Root, headline: RawBlock | null): RawBlock[] {
  const outside = findOutside(walk, root);
  const make = commonMake(walk, root, outside);
  const isBody = (block: RawBlock) =>
    outside[block.frame.index] !== 1 && isText(block, makeOf(block) === make);
  const start = headline ? walk.blocks.indexOf(headline) : -1;
  const body = walk.blocks.filter(isBody);
  const after = walk.blocks.slice(start + 1).filter(isBody);
  return charsOf(after) >= MOSTLY * charsOf(body) ? after : body;
}

function charsOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { chars }) => sum + chars, 0);
}

/** By index of the frame, 1: outside the root, or a part of it that holds links and labels rather than text. */
function findOutside(walk: Walk, root: Root): Uint8Array {
  const count = new Uint32Array(walk.frames.length);
  for (const { frame } of walk.blocks) count[frame.index] = (count[frame.index] ?? 0) + 1;
  for (const { index, parent } of walk.frames.toReversed()) {
    if (parent) count[parent.index] = (count[parent.index] ?? 0) + (count[index] ?? 0);
  }
  const outside = new Uint8Array(walk.frames.length);
  for (const frame of walk.frames) {
    if (frame === root.frame) continue;
    const { index, parent } = frame;
    const apart = parent === null || outside[parent.index] === 1 || root.furniture[index] === 1;
    const poor = (root.merits[index] ?? 0) < 0 && (count[index] ?? 0) >= FEW;
    if (apart || poor) outside[index] = 1;
  }
  return outside;
}

function isText(block: RawBlock, ownMake: boolean): boolean {
  const links = linkShare(block);
  if (block.kind === 'heading') return false;
  if (block.kind === 'quotation') return links < 0.8;
  if (endsSentence(block)) return links < (ownMake ? 0.95 : 0.5);
  if (block.boldChars > BOLD * block.chars) return false;
  if (block.kind === 'list-item') return links < 0.5 && block.chars >= 20;
  return links < 0.5 && block.chars >= (ownMake ? SHORT_LINE : 120);
}

/** How most of the text's paragraphs are made: their element and its class. */
function commonMake(walk: Walk, root: Root, outside: Uint8Array): string | null {
  const counts = new Map<string, number>();
  walk.blocks.forEach((block, i) => {
    if (outside[block.frame.index] === 1 || (root.weights[i] ?? 0) <= 0) return;
    counts.set(makeOf(block), (counts.get(makeOf(block)) ?? 0) + block.chars);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function makeOf({ frame }: RawBlock): string {
  return `${frame.element.localName} ${frame.element.getAttribute('class') ?? ''}`;
}
