import { describeMention, type Mention } from './describe-mention';
import type { Entity } from './entities';
import { identifyMention } from './identify-mention';
import { nearSpeaker, type Resolving } from './sourced';

/** The entity that a name, role or description stands for. */
export function resolveNominal(context: Resolving, mention: Mention): Entity {
  const { entities, focus } = context;
  const { person, outlet, noun, range } = mention;
  if (person) {
    const { name, gender } = person;
    return entities.note({ name, identity: 'person', gender, noun: noun?.singular ?? null }, range);
  }
  if (outlet) return entities.note({ name: outlet.name, key: outlet.key, identity: 'outlet' }, range);
  const known = resolveSpokesperson(context, mention) ?? resolveDefinite(context, mention);
  if (known) {
    if (noun) known.nouns.add(noun.singular);
    return entities.touch(known, range);
  }
  const identity = identifyMention(mention, focus.kind);
  return entities.note(
    {
      name: mention.text,
      identity,
      gender: noun?.gender ?? null,
      plural: noun?.plural ?? false,
      noun: noun?.singular ?? null,
      // "an official" is somebody else than the official before
      merges: identity !== 'unnamed' || mention.definite || (noun?.plural ?? false),
    },
    range,
  );
}

/** "a spokesman for the port": the port speaks. A spokesperson of somebody unnamed stays unnamed. */
function resolveSpokesperson(
  { scan, people, entities, resolve }: Resolving,
  mention: Mention,
): Entity | null {
  const { noun, principal } = mention;
  if (noun?.kind !== 'spokesperson' && noun?.kind !== 'agent') return null;
  if (!principal) return mention.definite ? entities.last((entity) => entity.nouns.has(noun.singular)) : null;
  const inner = describeMention(scan, principal, people);
  if (inner.pronoun) return resolve(principal);
  if (inner.person)
    return entities.note({ name: inner.person.name, identity: 'person', gender: inner.person.gender }, null);
  if (!inner.named && inner.noun?.kind === 'organization') {
    // "a company spokeswoman": that of the company spoken of last
    const last = entities.last((entity) => entity.identity === 'organization');
    if (last) return last;
  }
  const speaks = inner.outlet || inner.named || inner.noun?.kind === 'organization';
  return speaks ? entities.note({ name: inner.text, identity: 'organization' }, null) : null;
}

/** "the minister", "the newspaper", "journalists": somebody the article has already named. */
function resolveDefinite({ entities, focus }: Resolving, mention: Mention): Entity | null {
  const { noun } = mention;
  const near = focus.sameSentence ? null : nearSpeaker(focus);
  if (noun?.kind === 'medium' && (mention.definite || !mention.text.includes(' '))) {
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
  const repeats = human && !noun?.plural && isShort(mention) && near?.identity === 'person';
  return repeats && fitsGender(near, noun?.gender ?? null) ? near : null;
}

/** A short form repeats somebody; a description with an "of" or "for" introduces somebody. */
function isShort(mention: Mention): boolean {
  return mention.text.split(' ').length <= 3;
}

function fitsGender(entity: Entity, gender: 'm' | 'f' | null): boolean {
  return !gender || !entity.gender || entity.gender === gender;
}
