import text from './grammar.txt?raw';
import { readTable } from './read';

/** A small closed class of words; each is explained at the head of `grammar.txt`. */
export type GrammarClass =
  | 'accounting'
  | 'addressed'
  | 'anybody'
  | 'appearing'
  | 'asking'
  | 'be'
  | 'condition'
  | 'connector'
  | 'coordinating'
  | 'force'
  | 'fraction'
  | 'guard-corps'
  | 'have'
  | 'indefinite'
  | 'indirect-question'
  | 'journalism'
  | 'journalist'
  | 'jurisdiction'
  | 'leads-to-medium'
  | 'leads-to-setting'
  | 'leads-to-time'
  | 'linking'
  | 'litigating'
  | 'modal'
  | 'name-part'
  | 'name-particle'
  | 'negation'
  | 'own-channel'
  | 'owner'
  | 'partly'
  | 'plural'
  | 'possessor'
  | 'postposed'
  | 'press'
  | 'press-office'
  | 'published-by'
  | 'question'
  | 'realising'
  | 'refusing'
  | 'research'
  | 'researching'
  | 'rumour'
  | 'scattering'
  | 'spoken'
  | 'stands-alone'
  | 'subordinating'
  | 'text-name'
  | 'together'
  | 'topmost'
  | 'vague'
  | 'voice'
  | 'writing';

const classes: { [name: string]: Set<string> } = {};

for (const [name = '', word = ''] of readTable(text)) {
  classes[name] ??= new Set();
  classes[name].add(word);
}

/** Whether `norm` (lower case) belongs to the class. */
export function isOfClass(name: GrammarClass, norm: string): boolean {
  return classes[name]?.has(norm) ?? false;
}
