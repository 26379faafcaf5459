import type { Token } from '../../src/engine/reading/reading';
import type { TokenRange } from '../../src/engine/rules/finding';

/** Finds the tokens of some words of `text`: of their first occurrence. */
export function rangeOfWords(text: string, tokens: readonly Token[]): (words: string) => TokenRange {
  return (words) => {
    const start = text.indexOf(words);
    const first = tokens.findIndex(({ span }) => span[1] > start);
    const end = tokens.findIndex(({ span }) => span[1] >= start + words.length) + 1;
    return { first, end };
  };
}
