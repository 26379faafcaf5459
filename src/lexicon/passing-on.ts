import text from './passing-on.txt?raw';
import { readPhrases } from './phrases';

/** Which way the words point; explained at the head of `passing-on.txt`. */
export type PassingOnKind = 'asks' | 'cites' | 'told' | 'carries';

const match = readPhrases<PassingOnKind>(text);

/**
 * How many of `words` (lower case) make a phrase of that kind from `at` on, before `limit`: "citing" 1, "with reference to" 3;
 * 0 for none.
 */
export function matchPassingOn(
  words: readonly string[],
  kind: PassingOnKind,
  at = 0,
  limit = words.length,
): number {
  const hit = match(words, at, limit);
  return hit?.kind === kind ? hit.length : 0;
}
