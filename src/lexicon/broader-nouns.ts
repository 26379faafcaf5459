import anyText from './any-body.txt?raw';
import text from './broader-nouns.txt?raw';
import { readTable, readWords } from './read';

const broader = new Map<string, ReadonlySet<string>>();

for (const [noun = '', others = ''] of readTable(text)) broader.set(noun, new Set(others.split(' ')));

const anyBody = readWords(anyText);

/** Whether what the text calls `noun` may later be called `other`, both singular: a brokerage "the firm". */
export function isAlsoCalled(noun: string, other: string): boolean {
  return broader.get(noun)?.has(other) ?? false;
}

/** Whether the noun may take up any organization: "the company", "the union". */
export function fitsAnyBody(noun: string): boolean {
  return anyBody.has(noun);
}
