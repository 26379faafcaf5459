import text from './grammar.txt?raw';
import { readTable } from './read';

/** A small closed class of words; each is explained at the head of `grammar.txt`. */
export type GrammarClass =
  | 'addressed'
  | 'appearing'
  | 'be'
  | 'condition'
  | 'connector'
  | 'coordinating'
  | 'have'
  | 'indefinite'
  | 'leads-to-medium'
  | 'leads-to-setting'
  | 'leads-to-time'
  | 'linking'
  | 'modal'
  | 'name-particle'
  | 'plural'
  | 'postposed'
  | 'press'
  | 'question'
  | 'realising'
  | 'writing';

const classes = new Map<string, Set<string>>();

for (const [name = '', word = ''] of readTable(text)) {
  const known = classes.get(name);
  if (known) known.add(word);
  else classes.set(name, new Set([word]));
}

/** Whether `norm` (lower case) belongs to the class. */
export function isOfClass(name: GrammarClass, norm: string): boolean {
  return classes.get(name)?.has(norm) ?? false;
}
