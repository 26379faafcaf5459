import { readWords } from './read';
import text from './sentence-openers.txt?raw';

const openers = readWords(text);

/** Whether `norm` (lower case) is a word that begins sentences and seldom has a capital inside one: "the", "however". */
export function opensSentences(norm: string): boolean {
  return openers.has(norm);
}
