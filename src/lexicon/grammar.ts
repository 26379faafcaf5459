import text from './grammar.txt?raw';
import type { GrammarClass } from './grammar-class';
import { readClasses } from './read';

const classes = readClasses(text);

/** Whether `norm` (lower case) belongs to the class. */
export function isOfClass(name: GrammarClass, norm: string): boolean {
  return classes[name]?.has(norm) ?? false;
}
