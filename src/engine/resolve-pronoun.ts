import { findSourceNoun } from '../lexicon/source-nouns';
import type { People } from './collect-people';
import { describeMention, type Mention } from './describe-mention';
import type { Entities, Entity } from './entities';
import type { FindingKind, TokenRange } from './finding';
import { readNounPhrase } from './noun-phrase';
import { resolveNominal } from './resolve-nominal';
import type { Sourced } from './resolve-sources';
import { normAt, type Scan } from './scan';

/** Who spoke last, and how many paragraphs before. */
export interface Focus {
  readonly speaker: Entity | null;
  readonly previous: Sourced | null;
  readonly distance: number;
  /** How the finding's cue takes its content. */
  readonly kind: FindingKind;
  /** In one sentence a description is somebody else than the speaker: "Holt said that the owner told her …". */
  readonly sameSentence: boolean;
}

/** A pronoun goes on with the last speaker over at most this many paragraphs. */
const SPEAKER_REACH = 3;

/** The entity that a pronoun stands for: the running speaker, the subject of the sentence before, or who was named last. */
export function resolvePronoun(
  scan: Scan,
  mention: Mention,
  people: People,
  entities: Entities,
  focus: Focus,
): Entity {
  const pronoun = mention.pronoun;
  if (!pronoun || pronoun.kind === 'indefinite') return noteGroup(mention, entities);
  const found =
    pronoun.person !== 3 && pronoun.kind !== 'relative'
      ? focus.speaker
      : pronoun.number === 'p'
        ? resolvePlural(scan, mention, people, entities, focus)
        : pronoun.gender === 'n'
          ? resolveThing(entities, focus)
          : resolvePerson(
              scan,
              mention,
              people,
              entities,
              focus,
              pronoun.gender === 'm' || pronoun.gender === 'f' ? pronoun.gender : null,
            );
  return found ? entities.touch(found, mention.range) : noteUnknown(mention, entities);
}

function resolvePerson(
  scan: Scan,
  mention: Mention,
  people: People,
  entities: Entities,
  focus: Focus,
  gender: 'm' | 'f' | null,
): Entity | null {
  const at = mention.range.first;
  const speaker =
    focus.speaker && fitsPerson(focus.speaker, gender) && focus.distance <= SPEAKER_REACH
      ? focus.speaker
      : null;
  const subject = previousSubject(scan, at);
  const person = subject && namedIn(people, subject);
  const lastCue = focus.previous?.finding.cue[0]?.first ?? -1;
  const newer = person && (!gender || !person.gender || person.gender === gender) && subject.first > lastCue;
  if (newer) return entities.note({ name: person.name, identity: 'person', gender: person.gender }, null);
  if (speaker) return speaker;
  const known = entities.last((entity) => entity.identity === 'person' && fitsPerson(entity, gender));
  const named = people.before(at, gender);
  if (named && (!known || (known.mentions.at(-1)?.first ?? -1) < at - 200)) {
    return entities.note({ name: named.name, identity: 'person', gender: named.gender }, null);
  }
  return known;
}

function fitsPerson(entity: Entity, gender: 'm' | 'f' | null): boolean {
  const human = entity.identity === 'person' || (entity.identity === 'unnamed' && entity.nouns.size > 0);
  return human && !entity.plural && (!gender || !entity.gender || entity.gender === gender);
}

function namedIn(people: People, range: TokenRange): ReturnType<People['at']> {
  for (let i = range.first; i < range.end; i++) {
    const person = people.at(i);
    if (person) return person;
  }
  return null;
}

/** "they": the plural subject of the sentence before ("American officials … They also feared"), else the running speakers. */
function resolvePlural(
  scan: Scan,
  mention: Mention,
  people: People,
  entities: Entities,
  focus: Focus,
): Entity | null {
  const subject = previousSubject(scan, mention.range.first);
  const last = subject ? findSourceNoun(normAt(scan, lastNoun(scan, subject))) : null;
  const human = last?.plural && last.kind !== 'document' && last.kind !== 'statement';
  if (subject && human)
    return resolveNominal(scan, describeMention(scan, subject, people), people, entities, focus);
  const near = focus.distance <= SPEAKER_REACH ? focus.speaker : null;
  if (near && (near.plural || near.identity !== 'person')) return near;
  return (
    entities.last(
      (entity) => entity.plural || entity.identity === 'organization' || entity.identity === 'group',
    ) ?? near
  );
}

function resolveThing(entities: Entities, focus: Focus): Entity | null {
  const isThing = (entity: Entity): boolean =>
    entity.identity === 'organization' || entity.identity === 'document' || entity.identity === 'outlet';
  if (focus.speaker && isThing(focus.speaker) && focus.distance <= SPEAKER_REACH) return focus.speaker;
  return entities.last(isThing);
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

function noteUnknown(mention: Mention, entities: Entities): Entity {
  const plural = mention.pronoun?.number === 'p';
  return entities.note({ name: mention.text, identity: plural ? 'group' : 'unnamed', plural }, mention.range);
}
