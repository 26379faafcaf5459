import text from './asides.txt?raw';
import { type PhraseMatch, readPhrases } from './phrases';

/** Where such words are no part of what is said: behind a mark only, or anywhere. */
export type AsidePlace = 'mark' | 'anywhere';

const match = readPhrases<AsidePlace>(text);

/** The words about how something was said that `words` (lower case) begin with from `at` on, or `null`. */
export function findAside(words: readonly string[], at: number): PhraseMatch<AsidePlace> | null {
  return match(words, at);
}
