/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 1;
/** Letters without case, lower-case letters, combining marks. */
export const LETTER = 2;
export const CAPITAL = 3;
export const DIGIT = 4;
export const APOSTROPHE = 5;
export const CURRENCY = 6;
/** Invisible: soft hyphens, joiners, variation selectors. Part of a word that they stand in, else nothing. */
export const FORMAT = 7;
/** All else: one mark each. */
export const MARK = 0;

type Range = readonly [from: number, to: number];

const SPACES: readonly Range[] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

const FORMATS: readonly Range[] = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];

/** Above ASCII a unit is taken for a letter unless it stands in one of these: symbols, punctuation, emoji. */
const MARKS: readonly Range[] = [
  [0xa1, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbb],
  [0xbf, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2070, 0x20a0],
  [0x2100, 0x2bff],
  [0x3001, 0x303f],
  [0xd83c, 0xd83e],
  [0xe000, 0xf8ff],
  [0xff01, 0xff0f],
  [0xfff0, 0xffff],
];

/** Code units below this may have case: Latin, Greek, Cyrillic, Armenian. Georgian and Cherokee never begin a name here. */
const CASED = 0x590;
const CASED_AGAIN: Range = [0x1e00, 0x1fff];

const kinds = new Uint8Array(0x10000).fill(LETTER);

function fill(ranges: readonly Range[], kind: number): void {
  for (const [from, to] of ranges) kinds.fill(kind, from, to + 1);
}

function markCapitals(from: number, to: number): void {
  for (let unit = from; unit <= to; unit++) {
    const character = String.fromCharCode(unit);
    if (kinds[unit] === LETTER && character.toLowerCase() !== character) kinds[unit] = CAPITAL;
  }
}

kinds.fill(MARK, 0, 0x80);
fill(MARKS, MARK);
fill(SPACES, SPACE);
fill(FORMATS, FORMAT);
kinds.fill(LETTER, 0x41, 0x5b);
kinds.fill(LETTER, 0x61, 0x7b);
fill([[0xbc, 0xbe]], DIGIT); // ¼ ½ ¾
fill([[0x30, 0x39]], DIGIT);
fill([[0x20a1, 0x20cf]], CURRENCY);
for (const sign of '$¢£¤¥') kinds[sign.charCodeAt(0)] = CURRENCY;
for (const sign of "'’‘ʼ") kinds[sign.charCodeAt(0)] = APOSTROPHE;
markCapitals(0, CASED);
markCapitals(...CASED_AGAIN);

/** The kind of the code unit at `at`; SPACE outside the text, so that callers need not ask where it ends. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (kinds[text.charCodeAt(at)] ?? SPACE) : SPACE;
}

/** A letter of either case or a digit: what words are made of. */
export function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === CAPITAL || kind === DIGIT;
}
