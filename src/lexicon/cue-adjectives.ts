import text from './cue-adjectives.txt?raw';
import { readTable } from './read';

/** What the adjective makes of its content: speech and belief assert it, an attitude does not. */
export type CueAdjectiveKind = 'speech' | 'belief' | 'attitude';

export interface CueAdjective {
  readonly kind: CueAdjectiveKind;
  /** Letters for what follows; explained at the head of `cue-adjectives.txt`. */
  readonly frames: string;
}

const adjectives = new Map<string, CueAdjective>();

for (const row of readTable(text)) {
  adjectives.set(row[0] ?? '', { kind: row[1] as CueAdjectiveKind, frames: row[2] ?? '' });
}

/** What `norm` (lower case) says of somebody's mind behind "is", or `null`: "confident", "eager", "opposed". */
export function findCueAdjective(norm: string): CueAdjective | null {
  return adjectives.get(norm) ?? null;
}
