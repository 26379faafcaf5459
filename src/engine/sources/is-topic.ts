import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Appearances looked at: those of the last two sentences or so. */
const LOOK_BACK = 4;

/** The subject of the last sentence of narration, or whom it belongs to, in the same paragraph. */
export function isTopic({ narration }: Discourse, { appearances }: Referent, phrase: Phrase): boolean {
  const here = narration[phrase.sentence] ?? 0;
  for (let i = appearances.length - 1; i >= 0 && i >= appearances.length - LOOK_BACK; i--) {
    const before = appearances[i]?.phrase;
    if (!before || before.block !== phrase.block) return false;
    const distance = here - (narration[before.sentence] ?? 0);
    const main = before.role === 'subject' || (before.role === 'possessor' && before.opens);
    if (distance === 1 && main && !before.quoted && before.presence === 1) return true;
    // "While the plan did not please Mira Holt, she said …"
    if (distance === 0 && !before.pronoun && !before.quoted && before.presence === 1) return true;
    if (distance > 1) return false;
  }
  return false;
}
