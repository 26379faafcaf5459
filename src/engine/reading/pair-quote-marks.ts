import { isWordKind, kindAt, SPACE } from './characters';
import type { Token } from './reading';

/** A stretch between outer quotation marks of one block, by token indices. */
export interface QuotePair {
  /** The opening mark; the block's first token where that mark is missing. */
  readonly first: number;
  /** The closing mark; the block's last token where there is none. */
  readonly last: number;
  readonly block: number;
  /** Goes on in the next block, or its closing mark is missing. */
  readonly open: boolean;
  /** The quotation of the block before goes on here. */
  readonly continues: boolean;
}

type Side = 'opening' | 'closing' | 'either';

/** Marks that speak for themselves whatever stands beside them; ” and “ do only nearly (see `sideOf`). */
const ALWAYS_OPENING = '„‟«‹‚`';
const ALWAYS_CLOSING = '»›';
/** Marks that stand inside a closing quotation mark where speech ends, and not where a term does. */
export const SPEECH_ENDINGS: ReadonlySet<string> = new Set([',', '.', '!', '?', '…', '—', '–', '--']);

/**
 * Pairs the quotation marks of each block, outer ones only. What stands beside a straight mark says which one it is, else
 * whether a quotation is open. A quotation never goes past its block, so a missing mark spoils one paragraph at most.
 */
export function pairQuoteMarks(tokens: readonly Token[], text: string): QuotePair[] {
  const pairs: QuotePair[] = [];
  const marks: number[] = [];
  tokens.forEach((token, at) => {
    if (isQuoteMark(token)) marks.push(at);
  });
  for (let from = 0, to = 0; from < marks.length; from = to) {
    const block = tokens[marks[from] ?? 0]?.block;
    while (to < marks.length && tokens[marks[to] ?? 0]?.block === block) to++;
    pairs.push(...pairBlock(tokens, text, marks.slice(from, to), pairs.at(-1)));
  }
  return pairs;
}

/** Whether the token is a quotation mark, single or double, of whatever shape. */
export function isQuoteMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && (token.norm === '"' || token.norm === "'");
}

function pairBlock(
  tokens: readonly Token[],
  text: string,
  marks: readonly number[],
  before: QuotePair | undefined,
): QuotePair[] {
  const block = tokens[marks[0] ?? 0]?.block ?? 0;
  const wasOpen = before?.open === true && before.block === block - 1;
  const pairs: QuotePair[] = [];
  const opened: number[] = [];
  const add = (first: number, last: number, open: boolean) => {
    const continues = wasOpen && tokens[first - 1]?.block !== block;
    while ((pairs.at(-1)?.first ?? -1) > first) pairs.pop(); // they stand inside this one
    pairs.push({ first, last, block, open, continues });
  };
  for (const at of marks) {
    const outer = opened[0];
    if (outer !== undefined && tokens[outer]?.norm !== tokens[at]?.norm) continue;
    const side = sideOf(tokens, at, text);
    if (side === 'opening' || (side === 'either' && outer === undefined)) opened.push(at);
    else if (outer !== undefined) add(opened.pop() ?? at, at, false);
    else if (pairs.length === 0 && lacksOpening(tokens, at, wasOpen)) add(firstOf(tokens, at), at, false);
  }
  if (opened.length > 0) addUnclosed(tokens, opened, pairs, add);
  return pairs;
}

/**
 * Opening marks without a closing one. The first is taken at its word, the quotation runs to the end of its block, unless
 * whole quotations follow: “A, he said. “B.” – then its closing mark is missing, and where it should be nobody knows.
 */
function addUnclosed(
  tokens: readonly Token[],
  opened: readonly number[],
  pairs: readonly QuotePair[],
  add: (first: number, last: number, open: boolean) => void,
): void {
  const last = lastOf(tokens, opened[0] ?? 0);
  const ending = pairs.at(-1)?.last ?? -1;
  for (const first of opened) {
    const goesOn = isQuoteMark(tokens[last + 1]) && ending < last;
    if (ending < first || goesOn) {
      add(first, last, true);
      return;
    }
  }
}

/** A closing mark without an opening one, where speech ends: We had to go,” she said. */
function lacksOpening(tokens: readonly Token[], at: number, wasOpen: boolean): boolean {
  return tokens[at]?.norm === '"' && (wasOpen || SPEECH_ENDINGS.has(tokens[at - 1]?.norm ?? ''));
}

function firstOf(tokens: readonly Token[], at: number): number {
  let first = at;
  while (tokens[first - 1]?.block === tokens[at]?.block) first--;
  return first;
}

function lastOf(tokens: readonly Token[], at: number): number {
  let last = at;
  while (tokens[last + 1]?.block === tokens[at]?.block) last++;
  return last;
}

/** What the mark can be by its shape and by what stands beside it. */
function sideOf(tokens: readonly Token[], at: number, text: string): Side {
  const token = tokens[at];
  if (!token) return 'either';
  const mark = text[token.span[0]] ?? '';
  if (ALWAYS_OPENING.includes(mark)) return 'opening';
  if (ALWAYS_CLOSING.includes(mark)) return 'closing';
  const first = tokens[at - 1]?.block !== token.block;
  const last = tokens[at + 1]?.block !== token.block;
  if (first) return 'opening';
  if (last) return 'closing';
  const blankBefore = kindAt(text, token.span[0] - 1) === SPACE;
  const blankBehind = kindAt(text, token.span[1]) === SPACE;
  if (blankBefore !== blankBehind) return blankBefore ? 'opening' : 'closing';
  // „so“, and ”so” are other countries' marks
  const opens = mark === '“' || mark === '‘';
  if (opens) return !blankBefore && ',.;:!?)'.includes(text[token.span[1]] ?? '') ? 'closing' : 'opening';
  if (mark === '”' || mark === '’') return 'closing';
  if (blankBefore) return 'either';
  // ("so") and –"so" open, "so," and "so"– close; said"so and he said."So may do either
  const opensBracket = '([{—–-/'.includes(text[token.span[0] - 1] ?? ' ');
  if (!isWordKind(kindAt(text, token.span[1]))) return 'closing';
  return opensBracket ? 'opening' : 'either';
}
