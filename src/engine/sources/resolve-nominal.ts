import type { Mention } from './describe-mention';
import type { Entity } from './entities';
import { identifyMention } from './identify-mention';
import { resolveBodyName, resolveBodyNoun } from './resolve-body';
import { resolvePrincipal } from './resolve-principal';
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
  const body = resolveBodyName(context, mention);
  if (body) return entities.touch(body, range);
  const known =
    resolvePrincipal(context, mention) ??
    resolveBodyNoun(context, mention) ??
    resolveDefinite(context, mention);
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

/** "the minister", "the newspaper", "journalists": somebody the article has already named. */
function resolveDefinite({ entities, focus }: Resolving, mention: Mention): Entity | null {
  const { noun } = mention;
  const near = focus.sameSentence ? null : nearSpeaker(focus);
  if (noun?.kind === 'medium' && (mention.definite || !mention.text.includes(' '))) {
    return entities.last((entity) => entity.identity === 'outlet');
  }
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
