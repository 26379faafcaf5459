import text from './cue-nouns.txt?raw';
import { readTable } from './read';

/** What the noun makes of its clause; explained at the head of `cue-nouns.txt`. */
export type CueNounKind = 'speech' | 'belief' | 'hearsay' | 'show';

export interface CueNoun {
  readonly singular: string;
  readonly plural: boolean;
  readonly kind: CueNounKind;
}

const nouns = new Map<string, CueNoun>();

for (const [singular = '', plural = '', noted] of readTable(text)) {
  const kind = noted as CueNounKind;
  nouns.set(singular, { singular, plural: false, kind });
  if (plural !== '-') nouns.set(plural, { singular, plural: true, kind });
}

/** The noun with a clause that `norm` (lower case) is a form of, or `null`: "claim", "reports". */
export function findCueNoun(norm: string): CueNoun | null {
  return nouns.get(norm) ?? null;
}
