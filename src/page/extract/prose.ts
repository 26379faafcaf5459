import type { RawBlock } from './walk';

/** Characters: a line at least so long is text even without a full stop at its end; links and labels are shorter. */
const LONG_LINE = 120;

/** A linked heading speaks against its surroundings this many times as much as another link: below it stand teasers. */
const LINKED_HEADING = 4;

/** Share of links from which a heading leads to another page. */
const LINKED = 0.9;

/** Characters at the end of a line in which its last mark is looked for: `said.”)` */
const END_WINDOW = 5;

const SENTENCE_END = /[.!?…:;]["'”’»)\]]*$/;

/** Whether a line ends as sentences do. */
export function endsSentence(block: RawBlock): boolean {
  return SENTENCE_END.test(lastText(block).trimEnd().slice(-END_WINDOW));
}

function lastText(block: RawBlock): string {
  let end = '';
  for (let i = block.runs.length - 1; i >= 0; i--) {
    end = (block.runs[i]?.node?.data.trimEnd() ?? '') + end;
    if (end.length >= END_WINDOW) break;
  }
  return end;
}

/** Share of the line's characters that are in links, 0–1. */
export function linkShare(block: RawBlock): number {
  return block.chars === 0 ? 0 : block.linkChars / block.chars;
}

/** Whether a heading leads to another page, as those of teasers do. */
export function isLinkedHeading(block: RawBlock | undefined): boolean {
  return block?.kind === 'heading' && linkShare(block) > LINKED;
}

/**
 * How much the line speaks for its surroundings being an article: characters of prose, or below zero where it is rather
 * a link, a label, or the teaser below the heading that stands before it. Other headings say nothing.
 */
export function weigh(block: RawBlock, before: RawBlock | undefined): number {
  const plain = block.chars - block.linkChars;
  if (block.kind === 'heading') return -LINKED_HEADING * block.linkChars;
  if (isLinkedHeading(before)) return -plain / 2;
  if (endsSentence(block) || plain >= LONG_LINE) return plain - block.linkChars;
  if (block.kind === 'quotation') return 0;
  return -plain / 2 - block.linkChars;
}
