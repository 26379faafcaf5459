import type { Mention } from '../mentions/describe-mention';
import type { Organization } from '../names/collect-organizations';
import { bearsOtherName } from '../referents/bears-other-name';
import { isAnother } from '../referents/is-another';
import type { Entities, Entity } from './entities';
import type { Resolving } from './sourced';

/** The body whose name the mention is: "the SHA" is the Sund Harbour Authority; `null` where it names none. */
export function resolveBodyName(
  { organizations, entities }: Resolving,
  { naming, noun }: Mention,
): Entity | null {
  const body = organizations.at(naming.first);
  // "the Human Rights Act" is named like a body
  if (!body || (noun?.kind === 'document' && body.nouns.size === 0)) return null;
  for (let i = naming.first + 1; i < naming.end; i++) if (organizations.at(i) !== body) return null;
  return noteBody(entities, body);
}

/** "the union": the body named last before that goes by the noun, though nobody may have quoted it yet. */
export function resolveBodyNoun(
  { scan, organizations, entities }: Resolving,
  { noun, definite, named, range, naming }: Mention,
): Entity | null {
  // "the network": of doctors, where no medium is spoken of
  const ofBodies = noun?.kind === 'organization' || noun?.kind === 'medium';
  if (!definite || named || !ofBodies || noun.plural) return null;
  const body = organizations.before(range.first, noun.singular);
  if (!body) return null;
  const words = new Set(body.name.toLowerCase().split(' '));
  const other =
    bearsOtherName(scan, naming, noun.singular, words) ||
    isAnother(body.name, words, scan.norms.slice(naming.first, naming.end - 1));
  return other ? null : noteBody(entities, body);
}

function noteBody(entities: Entities, { name, key, nouns }: Organization): Entity {
  const entity = entities.note({ name, key, identity: 'organization' }, null);
  for (const noun of nouns) entity.nouns.add(noun);
  return entity;
}
