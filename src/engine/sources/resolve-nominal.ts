import { isOfClass } from '../../lexicon/grammar';
import { isDemonym, isPlace } from '../../lexicon/places';
import type { Mention } from '../mentions/describe-mention';
import { findSeveralPeople } from '../mentions/find-several-people';
import { identifyMention, isPartyMembers } from '../mentions/identify-mention';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { noteReferent, possessive } from '../referents/note-referent';
import { isCalledBody, isPerhapsPerson, type Referent } from '../referents/referent';
import type { TokenRange } from '../rules/finding';
import type { Entity } from './entities';
import { findIssuer } from './find-issuer';
import { findReferent, isBeforeWhich } from './find-referent';
import { isOld } from './is-old';
import { isStatedAgain } from './is-stated-again';
import { nameDescribed } from './name-described';
import { noteCalledMedium } from './note-called-medium';
import { oneOf, otherOf, partOf } from './one-of-many';
import { onePaperOf } from './one-of-papers';
import { resolveBodyName, resolveBodyNoun } from './resolve-body';
import { resolvePrincipal } from './resolve-principal';
import type { Resolving } from './sourced';

/** The entity that a name, role or description stands for. */
export function resolveNominal(context: Resolving, mention: Mention): Entity {
  const { entities, focus, known } = context;
  const { person, outlet, noun, range } = mention;
  const several = findSeveralPeople(context.scan, context.people, mention);
  if (several) {
    const names = several.map((one) => one.name);
    const turned = entities.last((entity) => entity.name === listNames([...names].reverse()));
    if (turned) return entities.touch(turned, range);
    const name = listNames(names);
    return entities.note({ name, identity: 'person', plural: true, noun: noun?.singular ?? null }, range);
  }
  if (person) {
    const { name, gender } = person;
    const named = entities.note({ name, identity: 'person', gender, noun: noun?.singular ?? null }, range);
    noteDescribed(context, range, named);
    return named;
  }
  if (outlet) return entities.note({ name: outlet.name, key: outlet.key, identity: 'outlet' }, range);
  const paper = onePaperOf(context, mention);
  if (paper) return entities.note({ name: paper, identity: 'document', merges: false }, range);
  const body = isPartyMembers(mention) ? null : resolveBodyName(context, mention);
  if (body) return entities.touch(body, range);
  const crowd = mention.share === 'all' || isCrowdWithin(context.scan, mention);
  const meant = crowd ? null : findReferent(context, range);
  const referent = meant && isNamedBeside(context, meant, range) ? null : meant;
  const stated = noun?.kind === 'statement' && mention.definite && isStatedAgain(context, mention.head);
  if (stated && focus.speaker && focus.speaker.identity !== 'outlet')
    return entities.touch(focus.speaker, range);
  const family = resolveFamily(context, mention, referent);
  if (family) return family;
  if (
    referent &&
    (referent.person || isNamedPair(referent) || (isPerhapsPerson(referent) && referent.gender))
  )
    return entities.touch(noteReferent(context, referent), range);
  if (referent && isForeseen(referent, range)) return entities.touch(noteReferent(context, referent), range);
  const issuer = findIssuer(context, mention);
  if (issuer) return entities.touch(issuer, range);
  if (referent && isBeforeWhich(context.scan, range.end))
    return entities.touch(noteReferent(context, referent), range);
  const found =
    resolveRelative(context, mention) ??
    resolveVoice(context, mention, referent) ??
    resolvePrincipal(context, mention) ??
    resolveDefinite(context, mention, referent) ??
    resolveBodyNoun(context, mention);
  if (found) {
    if (noun) found.nouns.add(noun.singular);
    // "he" behind "a spokesman for the port" is the port, too
    if (referent && !isOld(referent, range) && !isPart(context.scan, range) && !known.has(referent))
      known.set(referent, found);
    return entities.touch(found, range);
  }
  // "two of his players" are not all of them
  if (referent?.owner && !isPart(context.scan, range))
    return entities.touch(noteReferent(context, referent), range);
  const identity = referent && isCalledBody(referent) ? 'organization' : identifyMention(mention, focus.kind);
  const medium = noteCalledMedium(context, mention, identity);
  if (medium) return entities.touch(medium, range);
  const made = entities.note(
    {
      name:
        identity === 'unnamed'
          ? (partOf(context, range) ??
            otherOf(context, mention) ??
            oneOf(context, mention) ??
            nameDescribed(context.scan, mention))
          : identity === 'group'
            ? ((mention.text.endsWith(' of') ? partOf(context, range) : null) ??
              nameDescribed(context.scan, mention))
            : identity === 'document' && referent?.name.startsWith(mention.text)
              ? referent.name
              : mention.text,
      identity,
      gender: noun?.gender ?? null,
      plural: noun?.plural ?? false,
      noun: noun?.singular ?? null,
      // "an official" is somebody else than the official before
      merges: identity !== 'unnamed' || mention.definite || (noun?.plural ?? false),
    },
    range,
  );
  if (referent && !isPart(context.scan, range)) known.set(referent, made);
  return made;
}

/** "The leader of the opposition in the House, Ines Roth": "she" behind it is Ines Roth, as the description was. */
function noteDescribed(context: Resolving, range: TokenRange, named: Entity): void {
  const described = findReferent(context, range);
  if (described?.kind !== 'someone' || described.person || described.plural || isOld(described, range))
    return;
  if (!context.known.has(described)) context.known.set(described, named);
}

/** "the trustee, a friend who has known [Roth] for years": somebody else than Roth. */
function isNamedBeside(
  { people, scan }: Resolving,
  { person }: Referent,
  { first, end }: TokenRange,
): boolean {
  if (!person) return false;
  let clause = first;
  while (clause < end && scan.classes[clause] !== 'rel') clause++;
  for (let i = clause; i < end; i++) {
    if (people.at(i) !== person) continue;
    let name = i;
    while (scan.classes[name - 1] === 'name') name--;
    // "a sailor, who would be known only as Mr Roth"
    return normAt(scan, name - 1) !== 'as';
  }
  return false;
}

/** "a new study", "an exam board": a paper or body that the text brings in further on. */
function isForeseen({ kind, range }: Referent, { end }: TokenRange): boolean {
  return (kind === 'document' || kind === 'organization') && range.first >= end;
}

/** "some in his own party": not the party. */
function isCrowdWithin(scan: Scan, { head, count, range }: Mention): boolean {
  const at = range.first + 1;
  return head === '' && count === 'open' && scan.classes[at] === 'prep' && normAt(scan, at) !== 'of';
}

/** "Ines Roth, Paul Holt and Ada Veld" */
function listNames(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** "her family", "the family": that of somebody named speaks as a body, and is not that one himself. */
function resolveFamily({ entities }: Resolving, mention: Mention, referent: Referent | null): Entity | null {
  const { noun, definite, range } = mention;
  if (noun?.kind !== 'relative' || !isOfClass('kin', noun.singular) || !definite) return null;
  const named = referent?.owner?.person ?? referent?.person;
  if (!named) return null;
  const name = `${possessive(named.name)} ${noun.singular}`;
  return entities.note({ name, identity: 'organization', noun: noun.singular }, range);
}

/** Sentences: "his brother" is the one named so far before. */
const RELATIVE_REACH = 4;

/** "his brother Paul Roth said … [his brother] added": the relative who was named just before. */
function resolveRelative({ scan, entities }: Resolving, { noun, range }: Mention): Entity | null {
  if (noun?.kind !== 'relative' || noun.plural || !isOfClass('possessor', normAt(scan, range.first)))
    return null;
  if (range.end > range.first + 2) return null;
  const sentence = scan.sentenceAt[range.first] ?? 0;
  return entities.last(
    ({ identity, nouns, mentions }) =>
      identity === 'person' &&
      nouns.has(noun.singular) &&
      sentence - (scan.sentenceAt[mentions.at(-1)?.first ?? 0] ?? 0) <= RELATIVE_REACH,
  );
}

/** "two councillors" in the lead, named further on. */
function isNamedPair({ parts }: Referent): boolean {
  return parts.length > 0;
}

/** "two of the officials": not the officials themselves. */
function isPart(scan: Scan, { first, end }: TokenRange): boolean {
  const head = headOf(scan, first, end);
  for (let i = first; i < head; i++) if (normAt(scan, i) === 'of') return normAt(scan, first) !== 'all';
  return false;
}

/** "a spokesman", "a company spokesman", "the statement": of whom the text follows under it. */
function resolveVoice(context: Resolving, mention: Mention, referent: Referent | null): Entity | null {
  const kind = mention.noun?.kind;
  if (kind !== 'spokesperson' && kind !== 'agent' && kind !== 'statement') return null;
  const speaks = referent?.kind === 'organization' || referent?.kind === 'person' || kind !== 'statement';
  return referent && speaks && isOld(referent, mention.range) ? noteReferent(context, referent) : null;
}

/** "the minister", "the newspaper", "journalists": somebody the article has already spoken of. */
function resolveDefinite(context: Resolving, mention: Mention, referent: Referent | null): Entity | null {
  const { scan, entities } = context;
  const { noun } = mention;
  if (
    noun?.kind === 'medium' &&
    !isMediaAtLarge(noun.singular) &&
    (mention.definite || !mention.text.includes(' ')) &&
    !isNamedHere(scan, mention)
  ) {
    // "the network": of doctors, too
    return entities.last(
      ({ identity, nouns }) =>
        identity === 'outlet' || (identity === 'organization' && nouns.has(noun.singular)),
    );
  }
  if (isPart(scan, mention.range)) return null;
  return referent && isOld(referent, mention.range) ? noteReferent(context, referent) : null;
}

/** "the Ukrainian media", "the press": none in particular. */
function isMediaAtLarge(noun: string): boolean {
  return noun === 'media' || noun === 'press';
}

/** "the Tasmin news agency": it has its own name; but "the Norwegian paper" has none. */
function isNamedHere(scan: Scan, { range }: Mention): boolean {
  for (let i = range.first; i < range.end && scan.classes[i] !== 'mark' && scan.classes[i] !== 'rel'; i++)
    if (scan.classes[i] === 'name' && !isDemonym(normAt(scan, i)) && !isPlace(wordsOf(scan, i, i + 1)))
      return true;
  return false;
}
