import type { SourceNoun } from '../../lexicon/source-nouns';
import { isPreposition } from '../../lexicon/word-classes';
import { normAt } from '../reading/scan';
import { type Discourse, pickReferent } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/**
 * "Doctors for Clinic Reform, a group in Sund, wrote. [The doctors] said …", "Seawatch, a group of divers, wrote. [The divers] said …": the
 * body that they are, unless the text has such people of no body.
 */
export function matchMembers(discourse: Discourse, phrase: Phrase, noun: SourceNoun): Referent | null {
  if (!noun.plural) return null;
  const word = normAt(discourse.scan, phrase.head);
  const found = pickReferent(discourse, phrase, (referent) =>
    bearsName(referent, word) || (referent.kind === 'people' && referent.nouns.has(noun.singular)) ? 1 : 0,
  );
  if (!found) return null;
  return bearsName(found, word) ? found : bodyOf(discourse, found);
}

/** "Doctors for Clinic Reform", but not "Farmers Insurance" */
function bearsName({ kind, name }: Referent, plural: string): boolean {
  if (kind !== 'organization') return false;
  const words = name.toLowerCase().split(' ');
  const at = words.indexOf(plural);
  return at !== -1 && isPreposition(words[at + 1] ?? '');
}

/** "[Seawatch], a group of divers": the named body of which the text has first told that the people are it; `null` where it has not. */
function bodyOf({ scan, atHead }: Discourse, { appearances }: Referent): Referent | null {
  const first = appearances[0]?.phrase.range.first ?? 0;
  const body = normAt(scan, first - 1) === 'of' ? atHead[first - 2] : null;
  return body?.kind === 'organization' && body.mention?.named === true ? body : null;
}
