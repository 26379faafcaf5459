import { identifyMention } from '../mentions/identify-mention';
import type { Entity } from '../sources/entities';
import type { Resolving } from '../sources/sourced';
import { isCalledBody, isPerhapsPerson, type Referent } from './referent';

/** The source that a referent is, made where it has not spoken before. */
export function noteReferent(context: Resolving, referent: Referent): Entity {
  const { entities, known } = context;
  const before = known.get(referent);
  if (before) return before;
  const made = entities.note(draftOf(context, referent), referent.mention && referent.range);
  for (const noun of referent.nouns) made.nouns.add(noun);
  known.set(referent, made);
  return made;
}

function draftOf({ focus }: Resolving, referent: Referent): Parameters<Resolving['entities']['note']>[0] {
  const { name, kind, person, body, gender, plural, mention, parts } = referent;
  if (person) return { name: person.name, identity: 'person', gender };
  if (body) return { name: body.name, key: body.key, identity: 'organization' };
  if (parts.length) {
    const identity = parts.every((part) => part.kind === 'organization') ? 'organization' : 'person';
    return { name, identity, plural: true };
  }
  if (mention?.outlet) return { name: mention.outlet.name, key: mention.outlet.key, identity: 'outlet' };
  if (kind === 'place' || !mention) return { name, identity: 'organization' };
  if (isCalledBody(referent)) return { name, identity: 'organization' };
  if (isPerhapsPerson(referent)) return { name, identity: gender ? 'person' : 'organization', gender };
  const identity = identifyMention(mention, focus.kind);
  const owned =
    referent.owner && isShort(referent.owner)
      ? `${possessive(referent.owner.name)} ${name.slice(name.indexOf(' ') + 1)}`
      : name;
  return {
    name: owned,
    identity,
    gender,
    plural,
    merges: identity !== 'unnamed' || mention.definite || plural,
  };
}

/** Words: whose name is longer is a description that takes no ending. */
const LONGEST_OWNER = 4;

/** "Ines Roth", "the driver"; not "a man accused of theft in a shop". */
function isShort({ name }: Referent): boolean {
  return name.split(' ').length <= LONGEST_OWNER;
}

/** "Roth’s", "Jones’" */
export function possessive(name: string): string {
  return `${name}’${name.endsWith('s') ? '' : 's'}`;
}
