import { isOfClass } from '../../lexicon/grammar';
import type { Mention } from '../mentions/describe-mention';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt } from '../reading/scan';
import { noteReferent } from '../referents/note-referent';
import type { Entities, Entity } from './entities';
import { findIssuer } from './find-issuer';
import { isStatedAgain } from './is-stated-again';
import { nameDescribed } from './name-described';
import { nearSpeaker, type Resolving } from './sourced';

/** A relative pronoun stands at most this many tokens behind the head of what it goes on about: "the owner of the port, who". */
const RELATIVE_REACH = 8;

/** The entity that a pronoun stands for: what the text follows under it, the running speaker for "I", or somebody not known. */
export function resolvePronoun(context: Resolving, mention: Mention): Entity {
  const { entities } = context;
  if (mention.pronoun?.kind === 'indefinite')
    return isOfClass('someone', mention.text.split(' ', 1)[0]?.toLowerCase() ?? '')
      ? noteSomeone(mention, entities)
      : noteGroup(context, mention);
  if (mention.head === '' && isThose(mention)) return noteGroup(context, mention);
  const found = findAntecedent(context, mention);
  return found ? entities.touch(found, mention.range) : noteUnknown(mention, entities);
}

function findAntecedent(context: Resolving, { pronoun, range }: Mention): Entity | null {
  if (!pronoun) return null;
  if (pronoun.kind === 'relative') return findRelative(context, range.first);
  if (pronoun.person !== 3) return context.focus.speaker;
  const referent = context.referents.at(range.first);
  // "Holt released a statement. It read"
  const issuer = pronoun.gender === 'n' && referent?.mention ? findIssuer(context, referent.mention) : null;
  if (issuer) return issuer;
  const near = nearSpeaker(context.focus);
  // "In a statement, her family said … “…,” it read"
  const noun = referent?.mention?.noun;
  const again = near && noun?.kind === 'statement' && isStatedAgain(context, noun.singular);
  if (referent && !again) return noteReferent(context, referent);
  // "His sister said he had told her"
  const other =
    near?.gender && (pronoun.gender === 'm' || pronoun.gender === 'f') && near.gender !== pronoun.gender;
  return other ? null : near;
}

function findRelative(context: Resolving, at: number): Entity | null {
  const crowd = readThose(context, at);
  if (crowd) return crowd;
  for (let i = at - 1; i >= at - RELATIVE_REACH; i--) {
    const referent = context.referents.at(i);
    if (referent) return noteReferent(context, referent);
  }
  return nearSpeaker(context.focus);
}

/** "those around him" */
function isThose({ text }: Mention): boolean {
  return text.toLowerCase().startsWith('those');
}

/** "those who", "those in the port who": nobody spoken of before. */
function readThose({ scan, resolve }: Resolving, at: number): Entity | null {
  const end = normAt(scan, at - 1) === ',' ? at - 1 : at;
  const first = nounPhraseBefore(scan, end, Math.max(0, end - RELATIVE_REACH));
  const opening = first === -1 ? end - 1 : first;
  return normAt(scan, opening) === 'those' ? resolve({ first: opening, end }) : null;
}

function noteGroup({ scan, entities }: Resolving, mention: Mention): Entity {
  return entities.note(
    { name: nameDescribed(scan, mention), identity: 'group', plural: true },
    mention.range,
  );
}

/** "someone": one person, and each time another one. */
function noteSomeone({ text, range }: Mention, entities: Entities): Entity {
  return entities.note({ name: text, identity: 'unnamed', merges: false }, range);
}

/** Somebody whom the article has named in words we could not read: a person, a body or a crowd, as the pronoun says. */
function noteUnknown({ pronoun, text, range }: Mention, entities: Entities): Entity {
  // "We hear that": the outlet, which names nobody
  if (pronoun?.person === 1 && pronoun.number === 'p')
    return entities.note({ name: text, identity: 'none' }, range);
  const plural = pronoun?.number === 'p';
  const identity = plural ? 'group' : pronoun?.gender === 'n' ? 'organization' : 'person';
  return entities.note({ name: text, identity, plural }, range);
}
