import text from './function-words.txt?raw';
import { readTable } from './read';

const NONE: readonly string[] = [];

const languages: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(text).map(([word = '', tags = '']) => [word, tags.split(' ')]),
);

/** The languages (BCP 47) in which `word` (lower case, straight apostrophes) is one of the most common words; often several, mostly none. */
export function languagesOf(word: string): readonly string[] {
  return languages.get(word) ?? NONE;
}
