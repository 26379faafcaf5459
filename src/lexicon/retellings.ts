import { readTable } from './read';
import text from './retellings.txt?raw';

/** What was made: see the head of `retellings.txt`. */
export type RetellingFamily = 'text' | 'talk' | 'film';

const families = new Map(readTable(text).map(([noun = '', family]) => [noun, family as RetellingFamily]));

/** The family of what a medium makes that the noun (lower case, singular) names; `null` for any other word. */
export function findRetelling(noun: string): RetellingFamily | null {
  return families.get(noun) ?? null;
}
