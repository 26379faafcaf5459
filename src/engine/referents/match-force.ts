import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { type Discourse, pickReferent } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** What the lists call every body that fights for a cause. */
const MOVEMENT = 'movement';

/** "The Taliban attacked a base. [The insurgents] said …": the armed body last spoken of, unless the text has such people of no body. */
export function matchForce(discourse: Discourse, phrase: Phrase, noun: SourceNoun): Referent | null {
  if (!noun.plural || !isOfClass('fighting', noun.singular)) return null;
  const found = pickReferent(discourse, phrase, (referent) =>
    isForce(referent) || (referent.kind === 'people' && isFighting(referent.nouns)) ? 1 : 0,
  );
  return found && isForce(found) ? found : null;
}

function isForce({ kind, mention, nouns, words }: Referent): boolean {
  return kind === 'organization' && mention?.named === true && (nouns.has(MOVEMENT) || isFighting(words));
}

function isFighting(words: ReadonlySet<string>): boolean {
  for (const word of words) if (isOfClass('fighting', findSourceNoun(word)?.singular ?? word)) return true;
  return false;
}
