import { findSourceNoun } from '../../lexicon/source-nouns';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { People, Person } from './collect-people';
import type { Mention } from './describe-mention';
import type { Entities, Entity } from './entities';
import { nearSpeaker, type Resolving } from './sourced';

type Gender = 'm' | 'f' | null;

/** The last person who spoke counts as known for a pronoun within this many tokens, about a paragraph and a half. */
const STALE_AFTER = 200;

/** The entity that a pronoun stands for: the running speaker, the subject of the sentence before, or who was named last. */
export function resolvePronoun(context: Resolving, mention: Mention): Entity {
  const { entities } = context;
  if (mention.pronoun?.kind === 'indefinite') return noteGroup(mention, entities);
  const found = findAntecedent(context, mention);
  return found ? entities.touch(found, mention.range) : noteUnknown(mention, entities);
}

function findAntecedent(context: Resolving, { pronoun, range }: Mention): Entity | null {
  if (!pronoun) return null;
  if (pronoun.person !== 3 && pronoun.kind !== 'relative') return context.focus.speaker;
  if (pronoun.number === 'p') return resolvePlural(context, range);
  if (pronoun.gender === 'n') return resolveThing(context);
  const gender = pronoun.gender === 'm' || pronoun.gender === 'f' ? pronoun.gender : null;
  return resolvePerson(context, range.first, gender);
}

function resolvePerson(context: Resolving, at: number, gender: Gender): Entity | null {
  const { scan, people, entities, focus } = context;
  const subject = previousSubject(scan, at);
  const person = subject && namedIn(people, subject);
  const lastCue = focus.previous?.finding.cue[0]?.first ?? -1;
  if (person && agrees(person.gender, gender) && subject.first > lastCue) return notePerson(entities, person);
  const speaker = nearSpeaker(focus);
  if (speaker && fitsPerson(speaker, gender)) return speaker;
  const known = entities.last((entity) => entity.identity === 'person' && fitsPerson(entity, gender));
  const named = people.before(at, gender);
  const stale = !known || (known.mentions.at(-1)?.first ?? -1) < at - STALE_AFTER;
  return named && stale ? notePerson(entities, named) : known;
}

function notePerson(entities: Entities, { name, gender }: Person): Entity {
  return entities.note({ name, identity: 'person', gender }, null);
}

function agrees(a: Gender, b: Gender): boolean {
  return !a || !b || a === b;
}

function fitsPerson(entity: Entity, gender: Gender): boolean {
  const human = entity.identity === 'person' || (entity.identity === 'unnamed' && entity.nouns.size > 0);
  return human && !entity.plural && agrees(entity.gender, gender);
}

function namedIn(people: People, range: TokenRange): Person | null {
  for (let i = range.first; i < range.end; i++) {
    const person = people.at(i);
    if (person) return person;
  }
  return null;
}

/** "they": the plural subject of the sentence before ("American officials … They also feared"), else the running speakers. */
function resolvePlural({ scan, entities, focus, resolve }: Resolving, range: TokenRange): Entity | null {
  const subject = previousSubject(scan, range.first);
  const noun = subject ? findSourceNoun(normAt(scan, lastNoun(scan, subject))) : null;
  if (subject && noun?.plural && noun.kind !== 'document' && noun.kind !== 'statement')
    return resolve(subject);
  const near = nearSpeaker(focus);
  if (near && (near.plural || near.identity !== 'person')) return near;
  return (
    entities.last(({ plural, identity }) => plural || identity === 'organization' || identity === 'group') ??
    near
  );
}

function resolveThing({ entities, focus }: Resolving): Entity | null {
  const near = nearSpeaker(focus);
  return near && isThing(near) ? near : entities.last(isThing);
}

function isThing({ identity }: Entity): boolean {
  return identity === 'organization' || identity === 'document' || identity === 'outlet';
}

/** The subject of the sentence before in the same paragraph; behind "According to …," that of its main clause. */
function previousSubject(scan: Scan, at: number): TokenRange | null {
  const own = scan.sentences[scan.sentenceAt[at] ?? -1];
  const before = scan.sentences[(scan.sentenceAt[at] ?? 0) - 1];
  if (!own || !before || before.block !== own.block || scan.speechAt[before.first] !== -1) return null;
  let first = before.first;
  const opening = scan.classes[first];
  if (opening === 'prep' || opening === 'gerund' || normAt(scan, first) === 'according') {
    for (let i = first; i < before.end; i++) {
      if (normAt(scan, i) === ',' && scan.speechAt[i] === -1) {
        first = i + 1;
        break;
      }
    }
  }
  const end = readNounPhrase(scan, first, before.end);
  // "Her deputy, Piet Okonjo, was less hopeful."
  const apposed =
    normAt(scan, end) === ',' && scan.classes[end + 1] === 'name'
      ? readNounPhrase(scan, end + 1, before.end)
      : end;
  return end > first ? { first, end: Math.max(end, apposed) } : null;
}

function lastNoun(scan: Scan, range: TokenRange): number {
  let last = range.first;
  for (let i = range.first; i < range.end; i++) {
    if (scan.classes[i] === 'prep' || scan.classes[i] === 'conj') break;
    if (scan.classes[i] === 'word' || scan.classes[i] === 'name') last = i;
  }
  return last;
}

function noteGroup(mention: Mention, entities: Entities): Entity {
  return entities.note({ name: mention.text, identity: 'group', plural: true }, mention.range);
}

/** Somebody whom the article has named in words we could not read: a person, a body or a crowd, as the pronoun says. */
function noteUnknown({ pronoun, text, range }: Mention, entities: Entities): Entity {
  const plural = pronoun?.number === 'p';
  const identity = plural ? 'group' : pronoun?.gender === 'n' ? 'organization' : 'person';
  return entities.note({ name: text, identity, plural }, range);
}
