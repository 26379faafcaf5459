import { readTable } from './read';
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

for (const [singular = '', plural = '', one, many, sex] of readTable(text)) {
  const gender = sex === 'm' || sex === 'f' ? sex : null;
  nouns.set(singular, { singular, plural: false, kind: one as SourceNounKind, gender });
  if (plural !== '-') nouns.set(plural, { singular, plural: true, kind: many as SourceNounKind, gender });
}

/**
 * The noun that `norm` (one word, lower case) is a form of, or `null`. An unknown compound is read by its last part:
 * "ex-spy" and "then-minister" as "spy" and "minister".
 */
export function findSourceNoun(norm: string): SourceNoun | null {
  const known = nouns.get(norm);
  if (known) return known;
  const hyphen = norm.lastIndexOf('-');
  return hyphen > 0 ? (nouns.get(norm.slice(hyphen + 1)) ?? null) : null;
}
