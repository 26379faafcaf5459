import type { Link, Span } from '../../report';
import type { Run } from './walk';

/** A piece of a text node that stands in a line as it is, but for white space, of which each character becomes a space. */
export interface Piece {
  readonly node: Text;
  /** UTF-16 code units into the node's data. */
  readonly from: number;
  /** UTF-16 code units into the line's text. */
  readonly start: number;
  readonly end: number;
}

/** A line of text as a reader sees it. */
export interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
}

/** Soft hyphen, zero-width space and joiners, marks of direction, word joiner, byte order mark: nothing that is seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
/**
 * Unseen characters, white space, or words with single spaces between: stretches of one kind each. Of words no more than a thousand at a time:
 * an expression that goes on over a million of them runs out of stack.
 */
const STRETCH =
  /[\u00ad\u200b-\u200f\u2060\ufeff]+|[^\S\ufeff]+|[^\s\u00ad\u200b-\u200f\u2060\ufeff]+(?: [^\s\u00ad\u200b-\u200f\u2060\ufeff]+){0,999}/g;

/** Renders a line: white space collapsed, unseen characters left out, a line break as a space. */
export function renderLine(runs: readonly Run[]): Line {
  const words: string[] = [];
  const pieces: Piece[] = [];
  const links: Link[] = [];
  let length = 0;
  /** White space that shows if a word follows; it belongs to no node where it is a line break. */
  let space: { readonly node: Text | null; readonly from: number } | null = null;
  let link: Element | null = null;
  let linkStart = 0;

  const write = (node: Text | null, from: number, word: string) => {
    words.push(word);
    const start = length;
    length += word.length;
    if (!node) return;
    const last = pieces.at(-1);
    const goesOn = last?.node === node && last.end === start && last.from + last.end - last.start === from;
    if (last && goesOn) pieces[pieces.length - 1] = { ...last, end: length };
    else pieces.push({ node, from, start, end: length });
  };
  const endLink = () => {
    const href = link && hrefOf(link);
    if (href) links.push({ href, span: [linkStart, length] });
    link = null;
  };

  for (const run of runs) {
    if (!run.node) {
      space ??= { node: null, from: 0 };
      continue;
    }
    for (const { 0: stretch, index } of run.node.data.matchAll(STRETCH)) {
      const first = stretch.charAt(0);
      if (UNSEEN.test(first)) continue;
      if (first.trim() === '') {
        space ??= { node: run.node, from: index };
        continue;
      }
      if (link !== run.link) endLink();
      if (space && length > 0) write(space.node, space.from, ' ');
      space = null;
      if (link === null && run.link) {
        link = run.link;
        linkStart = length;
      }
      write(run.node, index, stretch);
    }
  }
  endLink();
  return { text: words.join(''), pieces, links };
}

/** Absolute address of a link to another page; `null` for scripts, mail addresses and places in this page. */
function hrefOf(element: Element): string | null {
  const written = element.getAttribute('href') ?? '';
  const { href } = element as HTMLAnchorElement;
  return written.startsWith('#') || !href.startsWith('http') ? null : href;
}

/** The span moved by `offset`. */
export function moveSpan([start, end]: Span, offset: number): Span {
  return [start + offset, end + offset];
}
