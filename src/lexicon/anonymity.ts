import text from './anonymity.txt?raw';
import { type PhraseMatch, readPhrases } from './phrases';

/** What the phrase says; explained at the head of `anonymity.txt`. */
export type AnonymityKind =
  | 'withheld'
  | 'granted'
  | 'cause'
  | 'ground'
  | 'alias'
  | 'partial'
  | 'knowledge'
  | 'near'
  | 'none';

const match = readPhrases<AnonymityKind>(text);

/** The longest phrase of anonymity that `words` (lower case) begin with from `at` on, or `null`. */
export function findAnonymity(words: readonly string[], at = 0): PhraseMatch<AnonymityKind> | null {
  return match(words, at);
}
