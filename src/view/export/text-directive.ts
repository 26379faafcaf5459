import type { Span } from '../../report';
import { wholeCharacters } from '../words/whole-characters';
import type { FoldedText } from './fold-case';

/** Characters: a longer passage is named by its first and last words, so that the link stays short. */
const LONGEST_EXACT = 100;

/** Characters: a shorter passage may stand in a menu, too, which the text does not show. */
const SHORTEST_ALONE = 15;

/** Words at each end of a longer passage that are tried, fewest first. */
const EDGES = [5, 10, 20] as const;

/** Characters: more of it is not looked for where a span begins or ends within a word. */
const LONGEST_WORD = 40;

/** Words of context on each side that are tried, fewest first. */
const CONTEXTS = [
  { before: 0, after: 0 },
  { before: 3, after: 0 },
  { before: 0, after: 3 },
  { before: 3, after: 3 },
  { before: 8, after: 8 },
] as const;

/** Characters of a block within which context is looked for. */
const LONGEST_CONTEXT = 400;

/** What a directive is made of, as spans of the text; each empty part is `null`. */
interface Parts {
  readonly prefix: Span | null;
  readonly start: Span;
  readonly end: Span | null;
  readonly suffix: Span | null;
}

/**
 * The text directive that leads a browser to the words at `span`: `text=[prefix-,]start[,end][,-suffix]`, as in "URL
 * Fragment Text Directives" (WICG). Context is given only where a browser might otherwise find other words first, and only
 * from the same block: between blocks a page may have anything. `null` where there is no word.
 */
export function textDirective(text: string, folded: FoldedText, span: Span, block: Span): string | null {
  const words = wholeWords(text, span);
  if (!words) return null;
  const isShort = words[1] - words[0] < SHORTEST_ALONE;
  for (const edge of EDGES) {
    const parts = partsOf(text, words, edge);
    for (const context of CONTEXTS) {
      const tried = withContext(text, parts, block, context);
      const isClear = !isShort || tried.prefix !== null || tried.suffix !== null;
      if (isClear && isFoundFirst(folded, tried)) return writeDirective(text, tried);
    }
  }
  return writeDirective(text, partsOf(text, words, EDGES[0]));
}

const WORD = /[\p{L}\p{N}]/u;

/** Without the marks around them, which a page may draw otherwise, and never a part of a word: browsers want whole ones. */
function wholeWords(text: string, [from, to]: Span): Span | null {
  const piece = text.slice(from, to);
  const first = piece.search(WORD);
  if (first < 0) return null;
  const [tail = ''] = /(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(piece) ?? [];
  const start = from + first;
  const end = to - tail.length;
  const [before = ''] =
    /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, start - LONGEST_WORD), start)) ??
    [];
  const [after = ''] = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(end, end + LONGEST_WORD)) ?? [];
  return [start - before.length, end + after.length];
}

/** Short words as they are; of long ones, and of words in several lines, the ends: browsers find no words across a line break. */
function partsOf(text: string, [from, to]: Span, edge: number): Parts {
  const piece = text.slice(from, to);
  const lines = piece.split('\n');
  const firstLine = lines[0] ?? '';
  const lastLine = lines.at(-1) ?? '';
  const whole: Parts = { prefix: null, start: [from, to], end: null, suffix: null };
  if (lines.length === 1 && piece.length <= LONGEST_EXACT) return whole;
  const head = firstWords(firstLine, edge);
  const tail = lastWords(lastLine, edge);
  if (head.length + tail.length >= piece.length) return whole;
  return { ...whole, start: [from, from + head.length], end: [to - tail.length, to] };
}

/** Up to the end of the word at `count`. */
function firstWords(text: string, count: number): string {
  const words = [...text.matchAll(/\S+/g)];
  const last = words[count - 1] ?? words.at(-1);
  return last ? text.slice(0, last.index + last[0].length) : '';
}

/** From the beginning of the word at `count` from the end. */
function lastWords(text: string, count: number): string {
  const words = [...text.matchAll(/\S+/g)];
  const first = words.at(-count) ?? words[0];
  return first ? text.slice(first.index) : '';
}

function withContext(
  text: string,
  parts: Parts,
  [blockStart, blockEnd]: Span,
  { before, after }: (typeof CONTEXTS)[number],
): Parts {
  const from = parts.start[0];
  const to = (parts.end ?? parts.start)[1];
  const line =
    text
      .slice(Math.max(blockStart, from - LONGEST_CONTEXT), from)
      .split('\n')
      .at(-1) ?? '';
  const rest = text.slice(to, Math.min(blockEnd, to + LONGEST_CONTEXT)).split('\n', 1)[0] ?? '';
  const lead = before === 0 ? '' : lastWords(line, before);
  const trail = after === 0 ? '' : firstWords(rest, after);
  return {
    ...parts,
    prefix: WORD.test(lead) ? [from - lead.length, from] : null,
    suffix: WORD.test(trail) ? [to, to + trail.length] : null,
  };
}

/** A browser takes the first words that fit. */
function isFoundFirst(folded: FoldedText, { prefix, start, end, suffix }: Parts): boolean {
  const from = folded.at((prefix ?? start)[0]);
  const to = folded.at((suffix ?? end ?? start)[1]);
  if (!end) return folded.text.indexOf(folded.text.slice(from, to)) === from;
  const headEnd = folded.at(start[1]);
  const tailStart = folded.at(end[0]);
  return (
    folded.text.indexOf(folded.text.slice(from, headEnd)) === from &&
    folded.text.indexOf(folded.text.slice(tailStart, to), headEnd) === tailStart
  );
}

function writeDirective(text: string, { prefix, start, end, suffix }: Parts): string {
  const written = (span: Span) => encodeWords(text.slice(...span));
  const parts = [
    ...(prefix ? [`${written(prefix)}-`] : []),
    written(start),
    ...(end ? [written(end)] : []),
    ...(suffix ? [`-${written(suffix)}`] : []),
  ];
  return `text=${parts.join(',')}`;
}

/** "-", "," and "&" part a directive; parentheses would end a link in Markdown. */
function encodeWords(words: string): string {
  const line = wholeCharacters(words.replace(/\s+/g, ' ').trim());
  return encodeURIComponent(line).replace(
    /[-()*!'~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
