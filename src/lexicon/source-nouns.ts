import { readTable } from './read';
import { regularPlural } from './regular-forms';
import text from './source-nouns.txt?raw';

/** What the noun says of a source; explained at the head of `source-nouns.txt`. */
export type SourceNounKind =
  | 'unnamed'
  | 'group'
  | 'organization'
  | 'document'
  | 'statement'
  | 'office'
  | 'role'
  | 'spokesperson'
  | 'agent'
  | 'relative'
  | 'medium';

export interface SourceNoun {
  readonly singular: string;
  /** True also where the word is a plural without a singular: "police", "media", "data". */
  readonly plural: boolean;
  readonly kind: SourceNounKind;
  readonly gender: 'm' | 'f' | null;
}

const nouns = new Map<string, SourceNoun>();

let kinds: readonly string[] = [];
for (const [singular = '', second, ...cells] of readTable(text)) {
  const plural = second || regularPlural(singular);
  // without kinds, as the list is shipped, a row has those of the row before
  if (cells[0]) kinds = cells;
  const [one, many, sex] = kinds;
  const gender = sex === 'm' || sex === 'f' ? sex : null;
  nouns.set(singular, { singular, plural: false, kind: one as SourceNounKind, gender });
  if (plural !== '-') nouns.set(plural, { singular, plural: true, kind: many as SourceNounKind, gender });
}

/**
 * The noun that `norm` (one word, lower case) is a form of, or `null`. An unknown compound is read by its last part:
 * "ex-spy" and "then-minister" as "spy" and "minister", "bride-to-be" and "father-of-two" by the first.
 */
export function findSourceNoun(norm: string): SourceNoun | null {
  const known = nouns.get(norm);
  if (known) return known;
  const hyphen = norm.lastIndexOf('-');
  if (hyphen <= 0) return null;
  return nouns.get(norm.slice(hyphen + 1)) ?? nouns.get(beforeTail(norm)) ?? null;
}

/** "father" of "father-of-two". */
function beforeTail(norm: string): string {
  const tail = norm.endsWith('-to-be') ? norm.length - '-to-be'.length : norm.indexOf('-of-');
  return norm.slice(0, Math.max(0, tail));
}
