import { isOfClass } from '../../lexicon/grammar';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findQuantity } from '../../lexicon/quantifiers';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isNumberWord } from '../../lexicon/word-classes';
import type { Mention } from '../mentions/describe-mention';
import { findTwoPeople } from '../mentions/find-two-people';
import { identifyMention, isPartyMembers } from '../mentions/identify-mention';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { noteReferent, possessive } from '../referents/note-referent';
import { isCalledBody, isPerhapsPerson, type Referent } from '../referents/referent';
import type { TokenRange } from '../rules/finding';
import type { Entity } from './entities';
import { findReferent, isBeforeWhich } from './find-referent';
import { noteCalledMedium } from './note-called-medium';
import { resolveBodyName, resolveBodyNoun } from './resolve-body';
import { resolvePrincipal } from './resolve-principal';
import type { Resolving } from './sourced';

/** The entity that a name, role or description stands for. */
export function resolveNominal(context: Resolving, mention: Mention): Entity {
  const { entities, focus, known } = context;
  const { person, outlet, noun, range } = mention;
  const two = findTwoPeople(context.scan, context.people, mention);
  if (two) {
    const name = `${two[0].name} and ${two[1].name}`;
    return entities.note({ name, identity: 'person', plural: true, noun: noun?.singular ?? null }, range);
  }
  if (person) {
    const { name, gender } = person;
    return entities.note({ name, identity: 'person', gender, noun: noun?.singular ?? null }, range);
  }
  if (outlet) return entities.note({ name: outlet.name, key: outlet.key, identity: 'outlet' }, range);
  const body = isPartyMembers(mention) ? null : resolveBodyName(context, mention);
  if (body) return entities.touch(body, range);
  const referent = findReferent(context, range);
  const family = resolveFamily(context, mention, referent);
  if (family) return family;
  if (
    referent &&
    (referent.person || isNamedPair(referent) || (isPerhapsPerson(referent) && referent.gender))
  )
    return entities.touch(noteReferent(context, referent), range);
  if (referent?.kind === 'document' && referent.range.first >= range.end)
    return entities.touch(noteReferent(context, referent), range);
  if (referent && isBeforeWhich(context.scan, range.end))
    return entities.touch(noteReferent(context, referent), range);
  const found =
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
  if (referent?.owner) return entities.touch(noteReferent(context, referent), range);
  const identity = referent && isCalledBody(referent) ? 'organization' : identifyMention(mention, focus.kind);
  const medium = noteCalledMedium(context, mention, identity);
  if (medium) return entities.touch(medium, range);
  const made = entities.note(
    {
      name:
        identity === 'unnamed'
          ? (partOf(context, range) ?? otherOf(context, mention) ?? oneOf(context, mention) ?? mention.text)
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

/** "her family", "the family": that of somebody named speaks as a body, and is not that one himself. */
function resolveFamily({ entities }: Resolving, mention: Mention, referent: Referent | null): Entity | null {
  const { noun, definite, range } = mention;
  if (noun?.kind !== 'relative' || !isOfClass('kin', noun.singular) || !definite) return null;
  const named = referent?.owner?.person ?? referent?.person;
  if (!named) return null;
  const name = `${possessive(named.name)} ${noun.singular}`;
  return entities.note({ name, identity: 'organization', noun: noun.singular }, range);
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

/** "one of them": one of the two officials who spoke before; `null` where the words are no part of anybody spoken of. */
function partOf({ scan, referents }: Resolving, range: TokenRange): string | null {
  let of = range.first;
  while (of < range.end && normAt(scan, of) !== 'of') of++;
  const opens = scan.classes[of + 1] === 'pron' || scan.classes[of + 1] === 'det';
  for (let i = of + 1; i < range.end && opens; i++) {
    const whole = referents.at(i);
    const noun = findSourceNoun(normAt(scan, i))?.singular ?? '';
    const same = scan.classes[i] === 'pron' || isOfClass('anybody', noun) || whole?.nouns.has(noun);
    if (!whole || !same || !isOld(whole, range) || !whole.plural || whole.person) continue;
    return `${wordsOf(scan, range.first, of + 1)} the ${lowered(scan, whole)}`;
  }
  return null;
}

/** As it stands inside a sentence: "three sailors", but "NATO officials". */
function lowered(scan: Scan, { name, range }: Referent): string {
  return scan.classes[range.first] === 'name' ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** "another": another aide, where an aide has just spoken; `null` elsewhere. */
function otherOf({ scan, focus, referents }: Resolving, { head, range, text }: Mention): string | null {
  const opens =
    head === '' && range.end - range.first <= 2 && isOfClass('fresh', normAt(scan, range.end - 1));
  const [before] = opens && focus.distance <= 1 ? (focus.speaker?.mentions ?? []) : [];
  if (!before || focus.speaker?.identity !== 'unnamed') return null;
  let first = before.first;
  while (first < before.end && !opensNoun(scan, first)) {
    // "one of the guards, who left"
    if (normAt(scan, first) === 'of') return `${text} ${wordsOf(scan, first, coreEnd(scan, before))}`;
    first++;
  }
  const noun = wordsOf(scan, first, before.end);
  return noun === '' || referents.at(first)?.plural ? null : `${text} ${noun}`;
}

/** Not "second" of "a second guard". */
function opensNoun(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return (kind === 'word' || kind === 'name') && !isOfClass('fresh', normAt(scan, at));
}

/** Sentences: "one", "a third" is one of those whom a sentence so far back was about. */
const CROWD_REACH = 5;

/** "Two aides were there. “It is over,” one said.": one aide; `null` where the text was about no such people just before. */
function oneOf({ scan, referents }: Resolving, mention: Mention): string | null {
  const { head, definite } = mention;
  const range = { first: mention.range.first, end: coreEnd(scan, mention.range) };
  const text = definite ? wordsOf(scan, range.first, range.end).toLowerCase() : mention.text;
  const other = definite && head === 'other';
  if (!(head === '' || other) || range.end - range.first > 2 || !(other || isCounted(scan, range)))
    return null;
  const block = scan.tokens[range.first]?.block ?? 0;
  const at = scan.sentenceAt[range.first] ?? 0;
  for (let sentence = at - 1; sentence >= at - CROWD_REACH; sentence--) {
    const about = scan.sentences[sentence];
    if (!about || about.block < block - 1) return null;
    const crowd = referents.subjectOf(sentence);
    if (!crowd?.plural || crowd.kind !== 'people') continue;
    // "the couple", "the pair": the two themselves
    if (isOfClass('pair', normAt(scan, range.end - 1))) return lowered(scan, crowd);
    return singleOf(scan, text, crowd);
  }
  return null;
}

/** Without what is told of them: "the other[, who was there]". */
function coreEnd(scan: Scan, { first, end }: TokenRange): number {
  let at = first + 1;
  while (at < end && normAt(scan, at) !== ',' && scan.classes[at] !== 'rel') at++;
  return at;
}

/** "another harbour official" of "two harbour officials", "one of the current and former officers". */
function singleOf(scan: Scan, text: string, crowd: Referent): string {
  const { first, end } = crowd.range;
  const head = headOf(scan, first, end);
  const noun = findSourceNoun(normAt(scan, head));
  let from = first;
  while (
    from < head &&
    (scan.classes[from] === 'det' || scan.classes[from] === 'num' || isOfClass('fresh', normAt(scan, from)))
  )
    from++;
  let joined = noun === null || isOfClass('possessor', normAt(scan, first));
  for (let i = from; i < end; i++) joined ||= scan.classes[i] === 'conj' || scan.classes[i] === 'rel';
  if (!noun || joined)
    return `${text} of ${isOfClass('possessor', normAt(scan, first)) ? '' : 'the '}${lowered(scan, crowd)}`;
  const many = isMany(text);
  const called = many ? wordsOf(scan, head, head + 1) : noun.singular;
  const words = [wordsOf(scan, from, head), called, wordsOf(scan, head + 1, end)].filter(Boolean);
  const described = words.join(' ');
  const named = scan.classes[from] === 'name';
  return `${text} ${named ? described : described.slice(0, 1).toLowerCase() + described.slice(1)}`;
}

/** "several", "two": not "one", "another", "a third", "the other" */
function isMany(text: string): boolean {
  const first = text.toLowerCase().split(' ', 1)[0] ?? '';
  const quantity = findQuantity(first);
  return quantity === 'open' || quantity === 'counted' || (quantity !== 'one' && isNumberWord(first));
}

/** "one", "another", "a third" */
function isCounted(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++)
    if (scan.classes[i] !== 'det' && scan.classes[i] !== 'num' && scan.classes[i] !== 'pron') return false;
  return true;
}

/** Whether the mention goes back to words before it. */
function isOld(referent: Referent, range: TokenRange): boolean {
  return referent.range.end <= range.first;
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
    (mention.definite || !mention.text.includes(' ')) &&
    !isNamedHere(scan, mention)
  ) {
    return entities.last((entity) => entity.identity === 'outlet');
  }
  if (isPart(scan, mention.range)) return null;
  return referent && isOld(referent, mention.range) ? noteReferent(context, referent) : null;
}

/** "the Tasmin news agency": it has its own name; but "the Norwegian paper" has none. */
function isNamedHere(scan: Scan, { range }: Mention): boolean {
  for (let i = range.first; i < range.end && scan.classes[i] !== 'mark' && scan.classes[i] !== 'rel'; i++)
    if (scan.classes[i] === 'name' && !isDemonym(normAt(scan, i)) && !isPlace(wordsOf(scan, i, i + 1)))
      return true;
  return false;
}
