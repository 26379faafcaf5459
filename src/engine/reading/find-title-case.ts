import { isDash } from './is-dash';
import { isQuoteMark } from './pair-quote-marks';
import type { Token } from './reading';

/** A block in which more than this share of the words has a capital is set in title case, where capitals say nothing. */
const TITLE_CASE_SHARE = 0.6;

/**
 * Per block: whether its words are set in title case, where capitals say nothing. One that ends in a full stop is not,
 * however many names it has: "The Sund Harbour Board declined to comment."
 */
export function findTitleCase(tokens: readonly Token[], blocks: number): boolean[] {
  const words = new Int32Array(blocks);
  const capitals = new Int32Array(blocks);
  const last = new Array<string>(blocks).fill('');
  const signed = new Uint8Array(blocks);
  for (const token of tokens) {
    // "— Mira Holt (@miraholt)": a signature
    if (last[token.block] === '' && isDash(token.norm)) signed[token.block] = 1;
    if (!isQuoteMark(token)) last[token.block] = token.norm;
    if (token.kind !== 'word' || token.norm.length < 4) continue;
    words[token.block] = (words[token.block] ?? 0) + 1;
    if (token.capital) capitals[token.block] = (capitals[token.block] ?? 0) + 1;
  }
  return Array.from(
    words,
    (count, block) =>
      last[block] !== '.' && signed[block] === 0 && (capitals[block] ?? 0) > TITLE_CASE_SHARE * count,
  );
}
