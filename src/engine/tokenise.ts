import type { Article } from '../report';
import {
  APOSTROPHE,
  CAPITAL,
  CURRENCY,
  DIGIT,
  FORMAT,
  isWordKind,
  kindAt,
  LETTER,
  SPACE,
} from './characters';
import type { Token } from './reading';
import { endOfMark, normOfMark } from './scan-mark';
import { endOfClitic, endOfNumber, endOfWord } from './scan-word';
import { findSingleQuotes } from './single-quotes';

/**
 * The words, numbers and punctuation marks of all blocks, in order. Every character but blanks and invisible ones belongs to
 * one token; tokens never cross blocks. Possessives and shortened verbs are words of their own: Rosie|'s, they|'ve.
 */
export function tokenise(article: Article): Token[] {
  const tokens: Token[] = [];
  article.blocks.forEach(({ span }, block) => {
    scanBlock(article.text, span[0], span[1], block, tokens);
  });
  return tokens;
}

function scanBlock(text: string, start: number, limit: number, block: number, tokens: Token[]): void {
  const quotes = findSingleQuotes(text, start, limit);
  let at = start;
  while (at < limit) {
    const kind = kindAt(text, at);
    if (kind === SPACE || kind === FORMAT) {
      at++;
      continue;
    }
    const token = scanToken(text, at, kind, start, limit, block, quotes);
    tokens.push(token);
    at = token.span[1];
  }
}

function scanToken(
  text: string,
  at: number,
  kind: number,
  start: number,
  limit: number,
  block: number,
  quotes: ReadonlySet<number>,
): Token {
  if (kind === LETTER || kind === CAPITAL) return word(text, at, endOfWord(text, at, limit, quotes), block);
  if (kind === DIGIT || beginsNumber(text, at, kind, start, limit)) {
    const number = endOfNumber(text, at, limit, quotes);
    return {
      span: [at, number.end],
      kind: number.kind,
      norm: normOfWord(text, at, number.end),
      capital: false,
      block,
    };
  }
  const next = at + 1 < limit ? kindAt(text, at + 1) : SPACE;
  if (kind === APOSTROPHE && !quotes.has(at) && next !== APOSTROPHE) {
    const glued = at > start && kindAt(text, at - 1) !== SPACE;
    const clitic = glued ? endOfClitic(text, at) : at;
    if (clitic > at) return word(text, at, Math.min(clitic, limit), block);
    if (glued && isWordKind(kindAt(text, at - 1)) && !isWordKind(next))
      return { span: [at, at + 1], kind: 'word', norm: "'s", capital: false, block };
    if (!glued && next === DIGIT) {
      const { end } = endOfNumber(text, at, limit, quotes);
      return { span: [at, end], kind: 'number', norm: normOfWord(text, at, end), capital: false, block };
    }
    if (!glued && isWordKind(next)) return word(text, at, endOfWord(text, at + 1, limit, quotes), block);
  }
  if ((text[at] === '#' || text[at] === '@') && (next === LETTER || next === CAPITAL))
    return word(text, at, endOfWord(text, at + 1, limit, quotes), block);
  const end = Math.min(endOfMark(text, at, limit), limit);
  return { span: [at, end], kind: 'mark', norm: normOfMark(text, at, end), capital: false, block };
}

/** $5, .5 and -5, but not the hyphen of "2014-15" or "range -5" without its blank. */
function beginsNumber(text: string, at: number, kind: number, start: number, limit: number): boolean {
  const sign =
    kind === CURRENCY ||
    ((text[at] === '.' || text[at] === '-' || text[at] === '−') &&
      (at === start || kindAt(text, at - 1) === SPACE));
  return sign && at + 1 < limit && kindAt(text, at + 1) === DIGIT;
}

function word(text: string, start: number, end: number, block: number): Token {
  let letter = start;
  while (letter < end - 1 && !isWordKind(kindAt(text, letter))) letter++;
  return {
    span: [start, end],
    kind: 'word',
    norm: normOfWord(text, start, end),
    capital: kindAt(text, letter) === CAPITAL,
    block,
  };
}

/** Characters that are not in a norm as they are in the text. */
const UNEVEN = /[’‘ʼ\u2010\u2011\u00ad\u200b-\u200f\u2060]/;

function normOfWord(text: string, start: number, end: number): string {
  const lower = text.slice(start, end).toLowerCase();
  if (!UNEVEN.test(lower)) return lower;
  return lower
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '');
}
