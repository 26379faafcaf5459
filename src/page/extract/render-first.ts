import type { TextLine } from './join-lines';
import { type Line, renderLine } from './render';
import type { RawBlock } from './walk';

/**
 * UTF-16 code units of a page's article that are read: 50,000 words, twice the longest that newspapers and magazines
 * print. What pages make up without end costs the reader's computer seconds, not minutes.
 */
export const LONGEST_READ = 300_000;

/**
 * Renders lines until `longest` UTF-16 code units are full, the last line up to a word; `unread`: how many are left, where
 * white space and what is not shown are not told apart.
 */
export function renderFirst(
  blocks: readonly RawBlock[],
  longest: number,
  isShown: (element: Element | null) => boolean,
): { readonly lines: readonly TextLine[]; readonly unread: number } {
  const lines: TextLine[] = [];
  let room = longest;
  let unread = 0;
  for (const { kind, runs, chars } of blocks) {
    if (room <= 0) {
      unread += chars;
      continue;
    }
    const whole = renderLine(runs.filter(({ node }) => !node || isShown(node.parentElement)));
    const line = cutLine(whole, room);
    if (line !== whole) room = 0;
    room -= line.text.length;
    unread += whole.text.length - line.text.length;
    lines.push({ kind: kind === 'heading' ? 'paragraph' : kind, line });
  }
  return { lines, unread };
}

/** The line up to the last word that fits; where its first word does not, as much of that as does. */
function cutLine(line: Line, longest: number): Line {
  if (line.text.length <= longest) return line;
  const space = line.text.lastIndexOf(' ', longest);
  const end = space > 0 ? space : longest;
  return {
    text: line.text.slice(0, end),
    pieces: line.pieces
      .filter((piece) => piece.start < end)
      .map((piece) => ({ ...piece, end: Math.min(piece.end, end) })),
    links: line.links
      .filter(({ span }) => span[0] < end)
      .map(({ href, span }) => ({ href, span: [span[0], Math.min(span[1], end)] })),
  };
}
