import text from './marked-names.txt?raw';
import { readWords } from './read';

const names = readWords(text);

/** Whether the word with the mark behind it, as it is written, is a name that has the mark for its own: "Yahoo!". */
export function isMarkedName(name: string): boolean {
  return names.has(name);
}
