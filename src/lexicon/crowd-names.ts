import text from './crowd-names.txt?raw';
import { readWords } from './read';

const names = readWords(text);

/** Whether the name, as it is written and without a leading "the", stands for a crowd: "Wall Street". */
export function isCrowdName(name: string): boolean {
  return names.has(name);
}
