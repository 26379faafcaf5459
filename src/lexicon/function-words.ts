import text from './function-words.txt?raw';
import { readTable } from './read';

const NONE: readonly string[] = [];

const languages = new Map<string, readonly string[]>();

/** One list for all words of the same languages: callers may count by list. */
const lists = new Map<string, readonly string[]>();

for (const [word = '', tags = ''] of readTable(text)) {
  const list = lists.get(tags) ?? tags.split(' ');
  lists.set(tags, list);
  languages.set(word, list);
  if (word.includes("'")) languages.set(word.replace("'", '’'), list);
}

/** The languages (BCP 47) in which `word` (lower case, any apostrophe) is one of the most common words; often several, mostly none. */
export function languagesOf(word: string): readonly string[] {
  return languages.get(word) ?? NONE;
}
