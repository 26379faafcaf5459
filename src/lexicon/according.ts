import text from './according.txt?raw';
import { type PhraseMatch, readPhrases } from './phrases';

/** Whether the source says the rest of the sentence or holds it. */
export type AccordingKind = 'speech' | 'belief';

const match = readPhrases<AccordingKind>(text);

/** The longest phrase before a source that `words` (lower case) begin with from `at` on, or `null`: "in the words of". */
export function findAccording(words: readonly string[], at = 0): PhraseMatch<AccordingKind> | null {
  return match(words, at);
}
