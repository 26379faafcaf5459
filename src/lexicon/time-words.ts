import { readWords } from './read';
import text from './time-words.txt?raw';

const words = readWords(text);

/** Whether `norm` (lower case) is a word of time: "monday", "weeks", "yesterday". */
export function isTimeWord(norm: string): boolean {
  return words.has(norm);
}

/** All words of time. */
export function listTimeWords(): Iterable<string> {
  return words;
}
