import { endsSentence, linkShare } from './prose';
import type { Root } from './root';
import type { Frame, RawBlock, Walk } from './walk';

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
  const isBody = (block: RawBlock) => !outside.has(block.frame) && isText(block, makeOf(block) === make);
  const start = headline ? walk.blocks.indexOf(headline) : -1;
  const body = walk.blocks.filter(isBody);
  const after = walk.blocks.slice(start + 1).filter(isBody);
  return charsOf(after) >= MOSTLY * charsOf(body) ? after : body;
}

function charsOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { chars }) => sum + chars, 0);
}

/** Frames outside the root or in a part of it that holds links and labels rather than text. */
function findOutside(walk: Walk, root: Root): Set<Frame> {
  const count = new Map<Frame, number>();
  for (const { frame } of walk.blocks) count.set(frame, (count.get(frame) ?? 0) + 1);
  for (const frame of walk.frames.toReversed()) {
    if (frame.parent) count.set(frame.parent, (count.get(frame.parent) ?? 0) + (count.get(frame) ?? 0));
  }
  const outside = new Set<Frame>();
  for (const frame of walk.frames) {
    if (frame === root.frame) continue;
    const { parent } = frame;
    const apart = parent === null || outside.has(parent) || root.furniture.has(frame);
    const poor = (root.merits.get(frame) ?? 0) < 0 && (count.get(frame) ?? 0) >= FEW;
    if (apart || poor) outside.add(frame);
  }
  if (root.frame.parent) outside.add(root.frame.parent);
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
function commonMake(walk: Walk, root: Root, outside: ReadonlySet<Frame>): string | null {
  const counts = new Map<string, number>();
  walk.blocks.forEach((block, i) => {
    if (outside.has(block.frame) || (root.weights[i] ?? 0) <= 0) return;
    counts.set(makeOf(block), (counts.get(makeOf(block)) ?? 0) + block.chars);
  });
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function makeOf({ frame }: RawBlock): string {
  return `${frame.element.localName} ${frame.element.getAttribute('class') ?? ''}`;
}
