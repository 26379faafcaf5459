import { isOfClass } from '../../lexicon/grammar';
import type { SourceNoun } from '../../lexicon/source-nouns';

/** Kinds of nouns that stand for one person. */
const HUMAN: ReadonlySet<string> = new Set([
  'role',
  'office',
  'unnamed',
  'agent',
  'spokesperson',
  'relative',
]);

/** Whether the noun stands for one person. */
export function isHuman({ kind, singular }: SourceNoun): boolean {
  if (isOfClass('never-named', singular)) return false;
  return HUMAN.has(kind);
}
