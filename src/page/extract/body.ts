import { attributeOf } from '../dom/own';
import { endsSentence, linkShare } from './prose';
import type { Root } from './root';
import { findBeside } from './sections';
import type { RawBlock, Walk } from './walk';

/** Characters: a line of the text's own make without a full stop is text from this length on, any other from that. */
const SHORT_LINE = 45;
const LONG_LINE = 120;

/** Characters: a shorter item of a list is text only between others that are. */
const SHORT_ITEM = 20;

/** Share of a line in links up to which it is text: one of the text's own make, any other, and a quotation. */
const LINKED = { own: 0.95, other: 0.5, quotation: 0.8 };

/** Share of the text below the headline with which what stands above it is no part of the article. */
const MOSTLY = 0.7;

/** Share of a line in bold from which a line without a full stop is a subheading. */
const BOLD = 0.9;

/** The lines of the article's text, in order, without the headline. */
export function chooseBody(walk: Walk, root: Root, headline: RawBlock | null): RawBlock[] {
  const beside = findBeside(walk, root, headline);
  const make = commonMake(walk, root, beside);
  const body: RawBlock[] = [];
  const after: RawBlock[] = [];
  const start = headline ? walk.blocks.indexOf(headline) : -1;
  for (const [i, block] of walk.blocks.entries()) {
    if (beside[i] === 1 || !isText(block, makeOf(block) === make, walk.blocks[i - 1] === body.at(-1)))
      continue;
    body.push(block);
    if (i > start) after.push(block);
  }
  return charsOf(after) >= MOSTLY * charsOf(body) ? after : body;
}

function charsOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { chars }) => sum + chars, 0);
}

/** `goesOn`: the line before is text, too. */
function isText(block: RawBlock, ownMake: boolean, goesOn: boolean): boolean {
  const { kind, chars, boldChars } = block;
  const links = linkShare(block);
  if (kind === 'heading') return false;
  if (kind === 'quotation') return links < LINKED.quotation;
  if (endsSentence(block)) return links < (ownMake ? LINKED.own : LINKED.other);
  if (boldChars > BOLD * chars || links >= LINKED.other) return false;
  if (kind === 'list-item') return chars >= SHORT_ITEM || goesOn;
  return chars >= (ownMake ? SHORT_LINE : LONG_LINE);
}

/** How most of the text's paragraphs are made: their element and its class. */
function commonMake(walk: Walk, root: Root, beside: Uint8Array): string | null {
  const counts = new Map<string, number>();
  for (const [i, block] of walk.blocks.entries()) {
    if (beside[i] === 1 || (root.weights[i] ?? 0) <= 0) continue;
    const make = makeOf(block);
    counts.set(make, (counts.get(make) ?? 0) + block.chars);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function makeOf({ frame }: RawBlock): string {
  return `${frame.name} ${attributeOf(frame.element, 'class') ?? ''}`;
}
