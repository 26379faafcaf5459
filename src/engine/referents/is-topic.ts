import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import { isPerhapsPerson, type Referent } from './referent';

/** Appearances looked at: those of the last two sentences or so. */
const LOOK_BACK = 4;

/** The subject of the last sentence of narration, or whom it belongs to, in the same paragraph. */
export function isTopic(discourse: Discourse, { appearances }: Referent, phrase: Phrase): boolean {
  const { narration } = discourse;
  const here = narration[phrase.sentence] ?? 0;
  for (let i = appearances.length - 1; i >= 0 && i >= appearances.length - LOOK_BACK; i--) {
    const before = appearances[i]?.phrase;
    if (!before || before.block !== phrase.block) return false;
    const distance = here - (narration[before.sentence] ?? 0);
    const main =
      before.role === 'subject' ||
      (before.role === 'possessor' && before.opens && !ownsSpeaker(discourse, before, phrase));
    if (distance === 1 && main && !before.quoted && before.presence === 1) return true;
    // "While the plan did not please Mira Holt, she said …"
    if (distance === 0 && !before.pronoun && !before.quoted && before.presence === 1) return true;
    if (distance > 1) return false;
  }
  return false;
}

/** Tokens: "[her] eldest daughter, [Dana]". */
const OWNED_REACH = 8;

/** "Her daughter told us so. She …": the daughter, who may be meant herself. */
function ownsSpeaker({ atHead }: Discourse, owner: Phrase, { pronoun }: Phrase): boolean {
  for (let i = owner.head + 1; i <= owner.head + OWNED_REACH; i++) {
    const owned = atHead[i];
    if (!owned) continue;
    const human = owned.kind === 'person' || owned.kind === 'someone' || isPerhapsPerson(owned);
    return human && !(pronoun?.gender && owned.gender && owned.gender !== pronoun.gender);
  }
  return false;
}
