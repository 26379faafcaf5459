import { tellsOfNoun } from '../rules/skip-adjuncts';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "[An aide] who spoke on condition that she not be named": whoever makes the condition; `null` where the pronoun opens none. */
export function findConditioning({ scan, atHead }: Discourse, { head, sentence }: Phrase): Referent | null {
  if (!tellsOfNoun(scan, head - 1)) return null;
  for (let i = scan.sentences[sentence]?.first ?? head; i < head; i++) {
    const referent = atHead[i];
    if (referent?.kind === 'someone' || referent?.kind === 'person' || referent?.kind === 'people')
      return referent;
  }
  return null;
}
