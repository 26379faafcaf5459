import { isOfClass } from '../../lexicon/grammar';
import type { SourceNoun } from '../../lexicon/source-nouns';
import { isPreposition } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
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

/**
 * "[Seawatch], a group of divers", "a group of divers called [Seawatch]": the named body of which the text has first told that the people are
 * it; `null` where it has not.
 */
function bodyOf({ scan, atHead }: Discourse, { appearances }: Referent): Referent | null {
  const range = appearances[0]?.phrase.range;
  if (!range || normAt(scan, range.first - 1) !== 'of') return null;
  const body = atHead[range.first - 2];
  return isNamedBody(body) ? body : bodyBehind(scan, atHead, range.end);
}

function isNamedBody(referent: Referent | undefined): referent is Referent {
  return referent?.kind === 'organization' && referent.mention?.named === true;
}

/** Tokens: "known as the Sund Divers". */
const CALLED_REACH = 6;

/** "a group of divers called [Seawatch]", "a group of divers, [Seawatch], wrote"; but "a group of divers, [Seawatch] said, …" */
function bodyBehind(scan: Scan, atHead: Discourse['atHead'], at: number): Referent | null {
  const apposed = normAt(scan, at) === ',';
  if (!apposed && !isOfClass('calling-so', normAt(scan, at))) return null;
  for (let i = at + 1; i < at + CALLED_REACH && scan.sentenceAt[i] === scan.sentenceAt[at]; i++) {
    const referent = atHead[i];
    if (!referent) continue;
    const end = referent.appearances.at(-1)?.phrase.range.end ?? i;
    return isNamedBody(referent) && (!apposed || normAt(scan, end) === ',') ? referent : null;
  }
  return null;
}
