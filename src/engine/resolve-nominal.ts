import { isPlace } from '../lexicon/places';
import type { Identity } from '../report';
import type { People } from './collect-people';
import { describeMention, type Mention } from './describe-mention';
import type { Entities, Entity } from './entities';
import type { FindingKind } from './finding';
import type { Focus } from './resolve-pronoun';
import { resolvePronoun } from './resolve-pronoun';
import type { Scan } from './scan';

/** A short form ("the minister") goes on with the last speaker over at most this many paragraphs. */
const SPEAKER_REACH = 3;

/** The entity that a name, role or description stands for. */
export function resolveNominal(
  scan: Scan,
  mention: Mention,
  people: People,
  entities: Entities,
  focus: Focus,
): Entity {
  const { person, outlet, noun } = mention;
  if (person) {
    return entities.note(
      { name: person.name, identity: 'person', gender: person.gender, noun: noun?.singular ?? null },
      mention.range,
    );
  }
  if (outlet) return entities.note({ name: outlet.name, key: outlet.key, identity: 'outlet' }, mention.range);
  const spoken = resolveSpokesperson(scan, mention, people, entities, focus);
  if (spoken) return spoken;
  const known = resolveDefinite(mention, entities, focus);
  if (known) {
    if (noun) known.nouns.add(noun.singular);
    return entities.touch(known, mention.range);
  }
  const identity = identityOf(mention, focus.kind);
  return entities.note(
    {
      name: mention.text,
      identity,
      gender: noun?.gender ?? null,
      plural: noun?.plural ?? false,
      noun: noun?.singular ?? null,
      merges: !(identity === 'unnamed' && !mention.definite && !noun?.plural),
    },
    mention.range,
  );
}

/** "a spokesman for the port": the port speaks. A spokesperson of somebody unnamed stays unnamed. */
function resolveSpokesperson(
  scan: Scan,
  mention: Mention,
  people: People,
  entities: Entities,
  focus: Focus,
): Entity | null {
  const { noun, principal } = mention;
  if (!noun || (noun.kind !== 'spokesperson' && noun.kind !== 'agent')) return null;
  if (!principal) {
    return mention.definite ? entities.last((entity) => entity.nouns.has(noun.singular)) : null;
  }
  const inner = describeMention(scan, principal, people);
  if (inner.pronoun) return resolvePronoun(scan, inner, people, entities, focus);
  if (!inner.person && !inner.outlet && !inner.named && inner.noun?.kind !== 'organization') return null;
  const spoken = inner.person
    ? entities.note(
        { name: inner.person.name, identity: 'person', gender: inner.person.gender },
        mention.range,
      )
    : entities.note({ name: inner.text, identity: 'organization' }, mention.range);
  spoken.nouns.add(noun.singular);
  return spoken;
}

/** "the minister", "the newspaper", "journalists": somebody the article has already named. */
function resolveDefinite(mention: Mention, entities: Entities, focus: Focus): Entity | null {
  const { noun } = mention;
  const near = focus.distance <= SPEAKER_REACH && !focus.sameSentence ? focus.speaker : null;
  if (noun?.kind === 'medium' && (mention.definite || mention.text.split(' ').length === 1)) {
    return entities.last((entity) => entity.identity === 'outlet');
  }
  if (noun?.kind === 'statement')
    return near ?? entities.last((entity) => entity.identity === 'organization');
  if (!mention.definite || mention.named) return null;
  if (noun) {
    const same = entities.last((entity) => entity.nouns.has(noun.singular) && entity.plural === noun.plural);
    if (same) return same;
  }
  const human = !noun || noun.kind === 'role' || noun.kind === 'office' || noun.kind === 'unnamed';
  if (
    human &&
    !noun?.plural &&
    near?.identity === 'person' &&
    isShort(mention) &&
    fitsGender(near, noun?.gender ?? null)
  )
    return near;
  return null;
}

/** A short form repeats somebody; a description with an "of" or "for" introduces somebody. */
function isShort(mention: Mention): boolean {
  return mention.text.split(' ').length <= 3;
}

function fitsGender(entity: Entity, gender: 'm' | 'f' | null): boolean {
  return !gender || !entity.gender || entity.gender === gender;
}

/** The identity that a mention has by its own words. */
function identityOf(mention: Mention, kind: FindingKind): Identity {
  const { noun } = mention;
  if (noun && !isBareName(mention)) {
    switch (noun.kind) {
      case 'document':
        return 'document';
      case 'organization':
        return 'organization';
      case 'medium':
        return 'outlet';
      case 'group':
        return 'group';
      case 'office':
        return noun.plural ? 'group' : mention.definite || mention.named ? 'person' : 'unnamed';
      case 'role':
        return noun.plural ? 'group' : 'unnamed';
      case 'statement':
        return 'organization';
      default:
        return 'unnamed';
    }
  }
  if (mention.organization || isPlace(mention.text)) return 'organization';
  if (mention.named) return mention.definite || mention.text.includes(' ') ? 'organization' : 'person';
  // What shows something and is nobody we know is a thing: "the extra transfers show that …".
  if (kind === 'show') return 'document';
  return mention.definite ? 'unnamed' : 'group';
}

/** A capitalised head that is a noun too: "Defence Ministry", "City Council". */
function isBareName(mention: Mention): boolean {
  return mention.named && mention.organization;
}
