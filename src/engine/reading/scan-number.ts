import { APOSTROPHE, CAPITAL, DIGIT, isWordKind, kindAt, LETTER } from './characters';
import { endOfWord } from './scan-word';

/** Letters that may follow the figures of a number: 20th, 1990s, 5bn, 10am, 100km. */
const SUFFIX_LETTERS = 3;
/** Hyphens of all kinds: 20-year-old. */
const HYPHENS: ReadonlySet<string> = new Set(['-', '\u2010', '\u2011']);
/** Figures in a group of thousands. */
const GROUP = 3;

/** Where the number that begins at `start` (with its sign) ends, and whether it is a word by its letters: "20-year-old". */
export function endOfNumber(
  text: string,
  start: number,
  limit: number,
  quotes: ReadonlySet<number>,
): { end: number; kind: 'number' | 'word' } {
  let at = start;
  while (at < limit && kindAt(text, at) !== DIGIT) at++;
  const digits = at;
  while (at < limit && (kindAt(text, at) === DIGIT || figureJoins(text, at, limit, quotes))) at++;
  if (at > digits && text[at] === '"' && isFeet(text, digits, at)) return { end: at + 1, kind: 'number' };
  const letters = at;
  const kind = kindAt(text, at);
  const hyphen = HYPHENS.has(text[at] ?? '') && isWordKind(kindAt(text, at + 1));
  if (at >= limit || !(kind === LETTER || kind === CAPITAL || hyphen)) return { end: at, kind: 'number' };
  const end = endOfWord(text, hyphen ? at - 1 : at, limit, quotes);
  return { end, kind: digits === start && (hyphen || end - letters > SUFFIX_LETTERS) ? 'word' : 'number' };
}

/** A mark between figures that belongs to the number: 1,200.50, 10:30, 9/11, 2014-15, 5'10". */
function figureJoins(text: string, at: number, limit: number, quotes: ReadonlySet<number>): boolean {
  if (at + 1 >= limit || kindAt(text, at + 1) !== DIGIT) return false;
  switch (text[at]) {
    case ',': {
      let end = at + 1;
      while (kindAt(text, end) === DIGIT) end++;
      return end - at - 1 === GROUP;
    }
    case '.':
    case ':':
    case '/':
    case '-':
    case '–':
    case '\u2011':
      return true;
    case "'":
    case '’':
      return !quotes.has(at);
    default:
      return false;
  }
}

function isFeet(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(text, at) === APOSTROPHE) return true;
  return false;
}
