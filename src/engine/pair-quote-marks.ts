import { isWordKind, kindAt, SPACE } from './characters';
import type { Token } from './reading';

/** A stretch between outer quotation marks of one block, by token indices. */
export interface QuotePair {
  /** Index of the opening mark; of the block's first token where the opening mark is missing. */
  readonly first: number;
  /** Index of the closing mark; of the block's last token where there is none. */
  readonly last: number;
  readonly block: number;
  readonly opened: boolean;
  readonly closed: boolean;
}

type Side = 'opening' | 'closing' | 'either' | 'none';

/** Marks that speak for themselves whatever stands beside them; ” and “ do only nearly (see `sideOf`). */
const ALWAYS_OPENING = '„‟«‹‚`';
const ALWAYS_CLOSING = '»›';

/**
 * Pairs the quotation marks of each block, outer ones only. Pure context decides what a straight mark is; where that is not
 * clear, whether a quotation is open. A quotation never goes past its block, so a missing mark spoils one paragraph at most.
 */
export function pairQuoteMarks(tokens: readonly Token[], text: string): QuotePair[] {
  const pairs: QuotePair[] = [];
  let blockFirst = 0;
  let open = -1;
  tokens.forEach((token, at) => {
    if (token.block !== tokens[blockFirst]?.block) {
      if (open !== -1) pairs.push(pairOf(tokens, open, at - 1, false));
      blockFirst = at;
      open = -1;
    }
    if (token.kind !== 'mark' || (token.norm !== '"' && token.norm !== "'")) return;
    if (open === -1) {
      const side = sideOf(tokens, at, text);
      if (side === 'opening' || side === 'either') open = at;
      return;
    }
    if (tokens[open]?.norm !== token.norm) return; // a quotation inside the quotation
    if (sideOf(tokens, at, text) === 'opening') {
      // The closing mark before this one is missing: the words between are nobody's.
      open = at;
      return;
    }
    pairs.push(pairOf(tokens, open, at, true));
    open = -1;
  });
  if (open !== -1) pairs.push(pairOf(tokens, open, tokens.length - 1, false));
  return pairs;
}

function pairOf(tokens: readonly Token[], first: number, last: number, closed: boolean): QuotePair {
  return { first, last, block: tokens[first]?.block ?? 0, opened: true, closed };
}

/** What the mark can be by its shape and by what stands beside it. */
function sideOf(tokens: readonly Token[], at: number, text: string): Side {
  const token = tokens[at];
  if (!token) return 'none';
  const mark = text[token.span[0]] ?? '';
  if (ALWAYS_OPENING.includes(mark)) return 'opening';
  if (ALWAYS_CLOSING.includes(mark)) return 'closing';
  const first = tokens[at - 1]?.block !== token.block;
  const last = tokens[at + 1]?.block !== token.block;
  const blankBefore = first || kindAt(text, token.span[0] - 1) === SPACE;
  const blankBehind = last || kindAt(text, token.span[1]) === SPACE;
  if (last && !first) return 'closing';
  if (first) return 'opening';
  if (blankBefore !== blankBehind) return blankBefore ? 'opening' : 'closing';
  if (mark === '“' || mark === '‘') return 'opening';
  if (mark === '”' || mark === '’') return 'closing';
  if (blankBefore) return 'either';
  // ("so") and "so"; – and "so," – he
  const opensBracket =
    '([{—–-/'.includes(text[token.span[0] - 1] ?? ' ') && isWordKind(kindAt(text, token.span[1]));
  if (opensBracket) return 'opening';
  return isWordKind(kindAt(text, token.span[1])) ? 'either' : 'closing';
}
