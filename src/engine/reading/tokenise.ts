import { isOfClass } from '../../lexicon/grammar';
import { findOutletByName } from '../../lexicon/outlets';
import type { Article } from '../../report';
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
import { endOfNumber } from './scan-number';
import { endOfClitic, endOfWord } from './scan-word';
import { findSingleQuotes } from './single-quotes';

/** What the scanners of a block share. */
interface Place {
  readonly text: string;
  /** The block's span. */
  readonly start: number;
  readonly limit: number;
  /** The block's index. */
  readonly block: number;
  readonly title: boolean;
  /** Apostrophes that are quotation marks. */
  readonly quotes: ReadonlySet<number>;
}

/**
 * The words, numbers and punctuation marks of all blocks, in order. Every character but blanks and invisible ones belongs to
 * one token; tokens never cross blocks. Possessives and shortened verbs are words of their own: Rosie|'s, they|'ve.
 */
export function tokenise({ text, blocks }: Article): Token[] {
  const tokens: Token[] = [];
  blocks.forEach(({ span: [start, limit], kind }, block) => {
    const quotes = findSingleQuotes(text, start, limit);
    scanBlock({ text, start, limit, block, title: kind === 'title', quotes }, tokens);
  });
  return tokens;
}

function scanBlock(place: Place, tokens: Token[]): void {
  let at = place.start;
  while (at < place.limit) {
    const kind = kindAt(place.text, at);
    if (kind === SPACE || kind === FORMAT) {
      at++;
      continue;
    }
    const token = scanToken(place, at, kind);
    tokens.push(token);
    at = token.span[1];
  }
}

function scanToken(place: Place, at: number, kind: number): Token {
  const { text, limit, block, quotes } = place;
  if (kind === LETTER || kind === CAPITAL) {
    const end = endOfWord(text, at, limit, quotes);
    return wordOf(place, at, place.title && end === limit ? endBeforeTail(text, at, end) : end);
  }
  if (kind === DIGIT || beginsNumber(place, at, kind)) return numberOf(place, at);
  const next = at + 1 < limit ? kindAt(text, at + 1) : SPACE;
  const apart = kind === APOSTROPHE && !quotes.has(at) ? scanApostrophe(place, at, next) : null;
  if (apart) return apart;
  const tagged = (text[at] === '#' || text[at] === '@') && (next === LETTER || next === CAPITAL);
  if (tagged) return wordOf(place, at, endOfWord(text, at + 1, limit, quotes));
  const end = Math.min(endOfMark(text, at, limit), limit);
  return { span: [at, end], kind: 'mark', norm: normOfMark(text, at, end), capital: false, block };
}

/** "ahead of results|-sources": the end of a headline's last word without who says so behind its hyphen. */
function endBeforeTail(text: string, start: number, end: number): number {
  const hyphen = text.lastIndexOf('-', end);
  const tail = text.slice(hyphen + 1, end);
  const speaks = isOfClass('glued-tail', tail.toLowerCase()) || findOutletByName(tail) !== null;
  return hyphen - start >= SHORTEST_BEFORE_TAIL && speaks ? hyphen : end;
}

/** Letters: "ex-officials" is one word. */
const SHORTEST_BEFORE_TAIL = 4;

/** An apostrophe that begins a token: they|'ve, the workers|', 'em, '90s; `null` where it is a mark. */
function scanApostrophe(place: Place, at: number, next: number): Token | null {
  const { text, start, limit, block, quotes } = place;
  const before = at > start ? kindAt(text, at - 1) : SPACE;
  if (before === SPACE) {
    if (next === DIGIT) return numberOf(place, at);
    return isWordKind(next) ? wordOf(place, at, endOfWord(text, at + 1, limit, quotes)) : null;
  }
  const clitic = endOfClitic(text, at);
  if (clitic > at)
    return { span: [at, clitic], kind: 'word', norm: normOf(text, at, clitic), capital: false, block };
  if (!isWordKind(before) || isWordKind(next) || next === APOSTROPHE) return null;
  return { span: [at, at + 1], kind: 'word', norm: "'s", capital: false, block };
}

/** $5, .5 and -5, but not the hyphen of "pages 4 -5". */
function beginsNumber({ text, start, limit }: Place, at: number, kind: number): boolean {
  if (at + 1 >= limit || kindAt(text, at + 1) !== DIGIT) return false;
  if (kind === CURRENCY) return true;
  const sign = text[at] === '.' || text[at] === '-' || text[at] === '−';
  return sign && (at === start || kindAt(text, at - 1) === SPACE) && kindAt(text, at - 2) !== DIGIT;
}

function numberOf({ text, limit, block, quotes }: Place, start: number): Token {
  const { end, kind } = endOfNumber(text, start, limit, quotes);
  return { span: [start, end], kind, norm: normOf(text, start, end), capital: false, block };
}

function wordOf({ text, block }: Place, start: number, end: number): Token {
  let letter = start;
  while (letter < end - 1 && !isWordKind(kindAt(text, letter))) letter++;
  const capital = kindAt(text, letter) === CAPITAL;
  return { span: [start, end], kind: 'word', norm: normOf(text, start, end), capital, block };
}

/** Code units below this are in a norm as they are in the text, but for their case. */
const FIRST_UNEVEN = 0xad;

function normOf(text: string, start: number, end: number): string {
  const lower = text.slice(start, end).toLowerCase();
  let even = start;
  while (even < end && text.charCodeAt(even) < FIRST_UNEVEN) even++;
  if (even === end) return lower;
  return lower
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060]/g, '');
}
