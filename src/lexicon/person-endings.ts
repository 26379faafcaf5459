import text from './person-endings.txt?raw';
import { readTable } from './read';

const endings: string[] = [];
const known = new Map<string, boolean>();

for (const [kind, word = ''] of readTable(text)) {
  if (word.startsWith('-')) endings.push(word.slice(1));
  else known.set(word, kind === 'person');
}

/** Whether `norm` (one word, lower case), which no list of sources has, looks like somebody: "heckler", "canvassers". */
export function looksLikePerson(norm: string): boolean {
  return known.get(norm) ?? endings.some((ending) => norm.endsWith(ending));
}
