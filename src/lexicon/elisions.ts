import text from './elisions.txt?raw';
import { readWords } from './read';

const elisions = readWords(text);

/** Whether `word` (lower case, without the apostrophe) is one that begins with an apostrophe: "em", "til". */
export function isElision(word: string): boolean {
  return elisions.has(word);
}
