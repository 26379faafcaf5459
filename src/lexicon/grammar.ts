import text from './grammar.txt?raw';
import { readTable } from './read';

/** A small closed class of words; each is explained at the head of `grammar.txt`. */
export type GrammarClass =
  | 'accounting'
  | 'addressed'
  | 'affiliate'
  | 'airing'
  | 'anybody'
  | 'appearing'
  | 'asking'
  | 'be'
  | 'carrying'
  | 'conceding'
  | 'condition'
  | 'connector'
  | 'conversing'
  | 'coordinating'
  | 'definite'
  | 'earlier'
  | 'force'
  | 'fraction'
  | 'guard-corps'
  | 'have'
  | 'indefinite'
  | 'indirect-question'
  | 'interviewing'
  | 'journalism'
  | 'journalist'
  | 'jurisdiction'
  | 'leads-to-medium'
  | 'leads-to-setting'
  | 'leads-to-time'
  | 'leads-to-writing'
  | 'linking'
  | 'litigating'
  | 'modal'
  | 'name-part'
  | 'name-particle'
  | 'negation'
  | 'nobody'
  | 'own-channel'
  | 'owner'
  | 'partly'
  | 'plural'
  | 'possessor'
  | 'postposed'
  | 'presenting'
  | 'press'
  | 'press-office'
  | 'published-by'
  | 'publishes'
  | 'publishing'
  | 'question'
  | 'quoting'
  | 'realising'
  | 'recording'
  | 'refusing'
  | 'relaying'
  | 'research'
  | 'researching'
  | 'rumour'
  | 'scattering'
  | 'self'
  | 'speechless'
  | 'spoken'
  | 'stands-alone'
  | 'subordinating'
  | 'text-name'
  | 'together'
  | 'topmost'
  | 'transcribed'
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
