import text from './passing-on.txt?raw';
import { readPhrases } from './phrases';

/** Which way the words point; explained at the head of `passing-on.txt`. */
export type PassingOnKind = 'cites' | 'carries';

const match = readPhrases<PassingOnKind>(text);

/** How many of `words` (lower case) make a phrase of that kind at their head: "citing" 1, "with reference to" 3; 0 for none. */
export function matchPassingOn(words: readonly string[], kind: PassingOnKind): number {
  const hit = match(words);
  return hit?.kind === kind ? hit.length : 0;
}
