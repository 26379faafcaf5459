import { findAbbreviation } from '../../lexicon/abbreviations';
import { isMarkedName } from '../../lexicon/marked-names';
import { APOSTROPHE, CAPITAL, DIGIT, FORMAT, isWordKind, kindAt, LETTER, SPACE } from './characters';

/** Characters of the longest abbreviation with a stop inside ("Pharm.D") and of the longest initialism, bounds for looking about. */
const LONGEST_ABBREVIATION = 12;
/** Endings that are words of their own: he|'s, they|'ve. */
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
/** Letters in the longest of them. */
const CLITIC_LETTERS = 2;

/** Where the ending that begins with the apostrophe at `at` ends, or `at` where there is none. */
export function endOfClitic(text: string, at: number): number {
  let end = at + 1;
  while (end <= at + 1 + CLITIC_LETTERS && isWordKind(kindAt(text, end))) end++;
  return CLITICS.has(text.slice(at + 1, end).toLowerCase()) ? end : at;
}

/** Where the word that begins at `start` ends; `quotes` are the apostrophes that are quotation marks. */
export function endOfWord(text: string, start: number, limit: number, quotes: ReadonlySet<number>): number {
  let at = start;
  while (at < limit) {
    const kind = kindAt(text, at);
    if (isWordKind(kind) || (kind === FORMAT && isWordKind(kindAt(text, at + 1)))) at++;
    else if (kind === SPACE && at > start) return at;
    else if (at > start && joins(text, start, at, limit, kind, quotes)) at++;
    else break;
  }
  if (text.startsWith('://', at) || isShortAddress(text, start, at)) return endOfAddress(text, at, limit);
  if (keepsMark(text, start, at, limit)) return at + 1;
  return text[at] === '.' && at < limit && keepsStop(text, start, at, limit) ? at + 1 : at;
}

/** Whether the character at `at`, inside or behind a word, belongs to it. */
function joins(
  text: string,
  start: number,
  at: number,
  limit: number,
  kind: number,
  quotes: ReadonlySet<number>,
): boolean {
  const next = at + 1 < limit ? kindAt(text, at + 1) : SPACE;
  if (kind === APOSTROPHE) {
    if (quotes.has(at)) return false;
    if (isWordKind(next)) return endOfClitic(text, at) === at;
    // "goin' home": but a bare apostrophe behind s is a possessive of its own, and '' a double mark
    return next !== APOSTROPHE && !'sSxXzZ'.includes(text[at - 1] ?? '');
  }
  switch (text[at]) {
    case '-':
    case '\u2010':
    case '\u2011':
      return isWordKind(next) || isSuspended(text, at);
    case '.':
      return stopJoins(text, start, at, next);
    case '&':
      return next === CAPITAL && kindAt(text, at - 1) === CAPITAL; // AT&T
    case '@':
    case '_':
      return isWordKind(next);
    case '*':
      return isWordKind(next) || text[at + 1] === '*' || text[at - 1] === '*'; // f***
    default:
      return false;
  }
}

/** "Which? said", "Yahoo!'s": a name that ends in a mark, where no sentence ends. */
function keepsMark(text: string, start: number, at: number, limit: number): boolean {
  if (at >= limit || (text[at] !== '?' && text[at] !== '!') || !isMarkedName(text.slice(start, at + 1)))
    return false;
  const next = kindAt(text, at + 1);
  return next === APOSTROPHE || (next === SPACE && kindAt(text, at + 2) === LETTER);
}

/** "pre- and post-war": the hyphen belongs to its word. */
function isSuspended(text: string, at: number): boolean {
  return (
    text.startsWith(' and ', at + 1) || text.startsWith(' or ', at + 1) || text.startsWith(' to ', at + 1)
  );
}

/** A stop inside a word: U.S, Ph.D, example.com, U.S.-led; not the one of "he said.The". */
function stopJoins(text: string, start: number, at: number, next: number): boolean {
  if (text[at + 1] === '-') return isWordKind(kindAt(text, at + 2)) && isInitialism(text, start, at);
  if (!isWordKind(next)) return false;
  if (isInitialism(text, start, at) && !isWordKind(kindAt(text, at + 2))) return true;
  if (next === LETTER || next === DIGIT) return kindAt(text, at - 1) !== CAPITAL || next === LETTER;
  let end = at + 1;
  while (end <= at + LONGEST_ABBREVIATION && (isWordKind(kindAt(text, end)) || text[end] === '.')) end++;
  return findAbbreviation(text.slice(start, text[end - 1] === '.' ? end - 1 : end)) !== null;
}

/** Single letters with stops between them, behind a hyphen too: "then-U.S", "D-N.J". */
function isInitialism(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at > start && text[at - 1] !== '-') {
    if (end - at > LONGEST_ABBREVIATION || !isLetter(text, at) || text[at - 1] !== '.') return false;
    at -= 2;
  }
  return at >= start && isLetter(text, at);
}

function isLetter(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === LETTER || kind === CAPITAL;
}

/** Whether the stop at `at` belongs to the word before it. */
function keepsStop(text: string, start: number, at: number, limit: number): boolean {
  if (text[at + 1] === '.') return false; // an ellipsis
  if (text[at - 2] === '.' && at - 2 > start && isInitialism(text, start, at)) return true;
  let next = at + 1;
  while (next < limit && kindAt(text, next) === SPACE) next++;
  const behind = next < limit ? kindAt(text, next) : SPACE;
  if (at - start === 1 && kindAt(text, start) === CAPITAL) return behind === CAPITAL; // J. Smith
  const abbreviation = findAbbreviation(text.slice(start, at));
  return abbreviation !== null && (abbreviation !== 'number' || behind === DIGIT);
}

/** "bit.ly/2xAbc": a stop in the first part, and no word such as "and/or" or "Jan./Feb." */
function isShortAddress(text: string, start: number, at: number): boolean {
  if (text[at] !== '/' || !isWordKind(kindAt(text, at + 1)) || kindAt(text, start) === CAPITAL) return false;
  const stop = text.slice(start, at).lastIndexOf('.');
  return stop > 0 && at - start - stop > 2;
}

/** An address runs to the next blank, without the marks at its end. */
function endOfAddress(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && kindAt(text, end) !== SPACE) end++;
  while (end > start && !isWordKind(kindAt(text, end - 1)) && text[end - 1] !== '/') end--;
  return end;
}
