import text from './hearsay.txt?raw';
import { type PhraseMatch, readPhrases } from './phrases';

/** How the phrase takes its content; explained at the head of `hearsay.txt`. */
export type HearsayKind = 'adverb' | 'aside' | 'clause' | 'infinitive' | 'predicate';

const match = readPhrases<HearsayKind>(text);

/** The longest phrase of hearsay that `words` (lower case) begin with from `at` on, or `null`. */
export function findHearsay(words: readonly string[], at = 0): PhraseMatch<HearsayKind> | null {
  return match(words, at);
}
