import type { SourceNoun } from '../../lexicon/source-nouns';
import { isPreposition } from '../../lexicon/word-classes';
import { normAt } from '../reading/scan';
import { type Discourse, pickReferent } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "Doctors for Clinic Reform, a group in Sund, wrote. [The doctors] said …": the body that has its name from them, unless the text has such people of no body. */
export function matchNamesakes(discourse: Discourse, phrase: Phrase, noun: SourceNoun): Referent | null {
  if (!noun.plural) return null;
  const word = normAt(discourse.scan, phrase.head);
  const found = pickReferent(discourse, phrase, (referent) =>
    bearsName(referent, word) || (referent.kind === 'people' && referent.nouns.has(noun.singular)) ? 1 : 0,
  );
  return found && bearsName(found, word) ? found : null;
}

/** "Doctors for Clinic Reform", "the group Doctors for Clinic Reform", but not "Farmers Insurance" */
function bearsName({ kind, name }: Referent, plural: string): boolean {
  const words = name.toLowerCase().split(' ');
  const link = words[words.indexOf(plural) + 1] ?? '';
  return kind === 'organization' && words.includes(plural) && isPreposition(link);
}
