import { isOfClass } from '../../lexicon/grammar';
import { isOrganizationWord } from '../../lexicon/organizations';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { normAt } from '../reading/scan';
import { type Discourse, pickReferent } from './discourse';
import { isCalled } from './is-called';
import { isHuman } from './is-human';
import { knowPair } from './join-referents';
import type { Phrase } from './read-phrases';
import type { Referent, ReferentKind } from './referent';
import { weighSalience } from './weigh-salience';

/** Two named together within about four sentences. */
const NEAR = 8;

/** "both firms", "the two men", "the couple": the two named together last, or the two named last. */
export function matchPair(
  discourse: Discourse,
  phrase: Phrase,
  noun: SourceNoun | null,
  kind: ReferentKind | null,
): Referent | null {
  const { scan } = discourse;
  const { first } = phrase.range;
  if (isOfClass('pair', normAt(scan, phrase.head))) return pickPair(discourse, phrase, 'person');
  const two = isOfClass('two', normAt(scan, first)) || isOfClass('two', normAt(scan, first + 1));
  // "the two said"
  if (!noun) return two && phrase.head === first + 1 ? pickPair(discourse, phrase, 'person') : null;
  if (!noun.plural) return null;
  const one = findSourceNoun(noun.singular);
  // "both surveys"
  if (two && one?.kind === 'document') return null;
  if (two) return pickPair(discourse, phrase, isBody(noun, kind) ? 'organization' : 'person', noun.singular);
  if (isOfClass('business', noun.singular) && phrase.range.end - first === 2)
    return pickBodies(discourse, phrase);
  return one && isHuman(one) ? pickCalled(discourse, phrase, noun.singular) : null;
}

/** "the founders", "the councillors": two named together whom the text has called so. */
function pickCalled(discourse: Discourse, phrase: Phrase, noun: string): Referent | null {
  const fits = ({ kind, parts, nouns, appearances }: Referent): boolean => {
    const [first, second] = parts;
    if (kind !== 'person' || !first || !second) return false;
    if (appearances.at(-1)?.phrase.sentence === phrase.sentence) return false;
    return (
      nouns.has(noun) ||
      (isOfClass('makes', noun) && isJustNamed(first, second)) ||
      (isCalled(first, noun) && (isCalled(second, noun) || second.nouns.size === 0))
    );
  };
  return pickReferent(discourse, phrase, (referent) => (fits(referent) ? 1 : 0), NEAR);
}

/** "Roth and Holt set up the yard. … The founders said": nothing is said of what they are. */
function isJustNamed(first: Referent, second: Referent): boolean {
  return first.nouns.size === 0 && second.nouns.size === 0;
}

/** "Lumo, [Volta] and Wren": one of more than two. */
function isListed({ scan }: Discourse, { appearances }: Referent): boolean {
  const first = appearances.at(-1)?.phrase.range.first ?? 0;
  return normAt(scan, first - 1) === ',' && scan.classes[first - 2] === 'name';
}

/** "Lumo will buy Volta. … The companies said": the two named just before, where they are the only ones. */
function pickBodies(discourse: Discourse, phrase: Phrase): Referent | null {
  const bodies = discourse.active.filter(
    (referent) =>
      referent.kind === 'organization' &&
      !referent.plural &&
      referent.mention?.named === true &&
      weighSalience(referent, phrase, discourse.narration) >= NEAR,
  );
  const [one, other] = bodies;
  if (!one || !other || bodies.length > 2 || bodies.some((body) => isListed(discourse, body))) return null;
  return startOf(one) < startOf(other) ? knowPair(discourse, one, other) : knowPair(discourse, other, one);
}

/** The two named together last, or the two most present ones, of that kind. */
export function pickPair(
  discourse: Discourse,
  phrase: Phrase,
  kind: 'person' | 'organization' | null,
  noun = '',
): Referent | null {
  // "both said", "the two said"; but "two said" of many
  if (!kind && discourse.scan.classes[phrase.head] === 'num' && phrase.range.first === phrase.head)
    return null;
  const fits = (referent: Referent): boolean =>
    (referent.kind === kind && (kind !== 'organization' || isKnownBody(referent, noun))) ||
    (kind === null && (referent.kind === 'person' || isNamedBody(referent)));
  const together = pickReferent(
    discourse,
    phrase,
    (referent) => (referent.parts.length === 2 && fits(referent) ? 1 : 0),
    NEAR,
  );
  if (together) return together;
  const single = (referent: Referent): boolean => !referent.plural && fits(referent);
  const first = pickReferent(discourse, phrase, (referent) => (single(referent) ? 1 : 0));
  const second =
    first &&
    pickReferent(discourse, phrase, (other) =>
      other !== first && other.kind === first.kind && single(other) ? 1 : 0,
    );
  if (!second) return null;
  const inOrder = startOf(first) < startOf(second);
  return inOrder ? knowPair(discourse, first, second) : knowPair(discourse, second, first);
}

function isNamedBody({ kind, mention }: Referent): boolean {
  return kind === 'organization' && mention?.organization === true;
}

/** A name, "the ministry", or what has spoken; not "enforcement". "The two agencies" are no firms, as far as their names tell. */
function isKnownBody({ name, speaks, parts, determiner, nouns }: Referent, noun: string): boolean {
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  const official = nouns.size > 0 || isOrganizationWord(last) || name === name.toUpperCase();
  if (parts.length === 0 && isOfClass('public-body', noun) && !official) return false;
  return parts.length > 0 || speaks || determiner === 'the' || name !== name.toLowerCase();
}

function startOf({ appearances }: Referent): number {
  return appearances.at(-1)?.phrase.head ?? 0;
}

/** "companies" are a crowd, each of them a body. */
function isBody(noun: SourceNoun, kind: ReferentKind | null): boolean {
  return kind === 'organization' || findSourceNoun(noun.singular)?.kind === 'organization';
}
