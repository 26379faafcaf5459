import text from './grammar.txt?raw';
import type { GrammarClass } from './grammar-class';
import { readTable } from './read';

const classes: { [name: string]: Set<string> } = {};

for (const [name = '', word = ''] of readTable(text)) {
  classes[name] ??= new Set();
  classes[name].add(word);
}

/** Whether `norm` (lower case) belongs to the class. */
export function isOfClass(name: GrammarClass, norm: string): boolean {
  return classes[name]?.has(norm) ?? false;
}
