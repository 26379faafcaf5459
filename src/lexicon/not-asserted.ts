import text from './not-asserted.txt?raw';
import { readPhrases } from './phrases';

/** Why a sentence with the words asserts nothing; explained at the head of `not-asserted.txt`. */
export type NotAssertedKind = 'opener' | 'holds' | 'imperative';

const match = readPhrases<NotAssertedKind>(text);

/** What the words (lower case) from `at` up to `limit` say of a sentence that asserts nothing, or `null`. */
export function findNotAsserted(words: readonly string[], at: number, limit: number): NotAssertedKind | null {
  return match(words, at, limit)?.kind ?? null;
}
