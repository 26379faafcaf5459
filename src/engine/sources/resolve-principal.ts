import { nounsOfKnownBody } from '../../lexicon/body-kinds';
import { fitsAnyBody } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { looksLikePerson } from '../../lexicon/person-endings';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { describeMention, type Mention } from '../mentions/describe-mention';
import { identifyMention } from '../mentions/identify-mention';
import { beforeWho } from '../reading/before-who';
import { isAged } from '../reading/is-aged';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt } from '../reading/scan';
import { isOfOtherKind } from '../referents/match-body';
import { noteReferent } from '../referents/note-referent';
import type { TokenRange } from '../rules/finding';
import { bodyBefore } from './body-before';
import type { Entity } from './entities';
import { findPoll, findPollBefore } from './find-poll';
import { findReferent } from './find-referent';
import { isOfPeople } from './is-of-people';
import { isStatedAgain } from './is-stated-again';
import { lastCounsel } from './last-counsel';
import { resolveBodyName } from './resolve-body';
import { nearSpeaker, type Resolving } from './sourced';

/**
 * Who speaks through a spokesperson, a lawyer, a statement, a website or a poll: "a spokesman for the port" is the port.
 * `null` where the mention stands for itself, or for somebody unnamed.
 */
export function resolvePrincipal(context: Resolving, mention: Mention): Entity | null {
  const { noun, principal } = mention;
  if (mention.share) return pollBeside(context, mention);
  if (!noun) return null;
  if (isOfClass('researching', noun.singular) && mention.definite && mention.count !== 'open' && noun.plural)
    return lastResearch(context, noun);
  if (noun.kind === 'statement') return resolveStatement(context, mention, noun);
  if (noun.kind === 'spokesperson' || noun.kind === 'agent')
    return resolveSpokesperson(context, mention, noun);
  if (!isVoice(noun)) return null;
  const voiced = principal
    ? resolveVoice(context, mention, principal)
    : resolveChannel(context, mention, noun);
  // "her management": a body of its own, and not she
  return noun.kind === 'organization' && voiced?.identity !== 'organization' ? null : voiced;
}

/** Whether what the noun names speaks for those whom it belongs to: "testimony from two guards", "its website". */
function isVoice(noun: SourceNoun): boolean {
  return isOfClass('voice', noun.singular) || isOfClass('own-channel', noun.singular);
}

/** "the website": the outlet that spoke last, where it is near; else a page that is read. */
function resolveChannel({ entities, focus }: Resolving, mention: Mention, noun: SourceNoun): Entity | null {
  if (!mention.definite || !isOfClass('own-channel', noun.singular)) return null;
  const near = nearSpeaker(focus);
  if (near?.identity === 'outlet') return near;
  return entities.note({ name: mention.text, identity: 'document', noun: noun.singular }, null);
}

/** "47 percent said": the poll beside it, else the one spoken of last; "a third" may be somebody where no poll is near. */
function pollBeside({ scan, people, entities }: Resolving, { range, share }: Mention): Entity | null {
  const beside = findPoll(scan, range);
  const near = beside ?? findPollBefore(scan, range);
  if ((share === 'fraction' || share === 'ordinal') && !near) return null;
  const poll = near && describeMention(scan, near, people);
  // "a poll" beside it is another one than that before
  const last = entities.last((entity) => isPoll(entity) && (!beside || poll?.definite === true));
  if (last || !poll) return last;
  return entities.note({ name: poll.text, identity: 'document', noun: poll.noun?.singular ?? null }, null);
}

function isPoll({ identity, nouns }: Entity): boolean {
  return identity === 'document' && [...nouns].some((noun) => isOfClass('asking', noun));
}

/** "the researchers": the study spoken of last, unless they were themselves spoken of since. */
function lastResearch({ entities }: Resolving, noun: SourceNoun): Entity | null {
  const last = entities.last(
    (entity) => isResearch(entity) || (entity.plural && entity.nouns.has(noun.singular)),
  );
  return last && isResearch(last) ? last : null;
}

function isResearch({ identity, nouns }: Entity): boolean {
  return identity === 'document' && [...nouns].some((noun) => isOfClass('research', noun));
}

function resolveVoice(context: Resolving, mention: Mention, principal: TokenRange): Entity | null {
  const { scan, people } = context;
  const inner = describeMention(scan, principal, people);
  if (inner.outlet) return context.resolve(principal);
  const human = inner.person !== null || inner.pronoun !== null || inner.noun !== null || inner.named;
  const thing = inner.noun?.kind === 'document' || inner.noun?.kind === 'statement';
  return human && !thing ? (resolveBase(context, principal, mention) ?? context.resolve(principal)) : null;
}

/** "a statement from the port", "the port's statement", "the statement" of whoever spoke last. */
function resolveStatement(context: Resolving, mention: Mention, noun: SourceNoun): Entity | null {
  const { entities, focus } = context;
  if (mention.principal)
    return resolveBase(context, mention.principal, mention) ?? context.resolve(mention.principal);
  const near = focus.sameSentence ? null : nearSpeaker(focus);
  // "the speech": of whoever spoke last, for no body holds one.
  if (isOfClass('spoken', noun.singular)) return near?.identity === 'person' ? near : entities.last(isPerson);
  const own = near?.identity === 'person' || (near !== null && isStatedAgain(context, mention.head));
  const speaks = near?.identity === 'organization' || (mention.definite && own);
  if (near && speaks) return near;
  const body = mention.definite ? null : bodyBefore(context, mention);
  return body ?? entities.last(isBody) ?? (near?.identity === 'person' ? near : null);
}

function isBody({ identity }: Entity): boolean {
  return identity === 'organization';
}

/** "a company spokesman" is never that of "Holt’s lawyer", though he speaks as a body does. */
function isFirm(entity: Entity): boolean {
  const last = entity.name.slice(entity.name.lastIndexOf(' ') + 1);
  const kind = findSourceNoun(last.toLowerCase())?.kind;
  return isBody(entity) && kind !== 'agent' && kind !== 'spokesperson' && kind !== 'relative';
}

function isPerson({ identity }: Entity): boolean {
  return identity === 'person';
}

/** "Prison union representatives": of no union in particular; but "lawyers for the union", "defence lawyers", "police spokesmen". */
function isOfNone({ scan }: Resolving, principal: TokenRange): boolean {
  const word = normAt(scan, principal.first);
  const side = isOfClass('litigating', word) || isOfClass('force', word);
  return !side && !isOfClass('owner', normAt(scan, principal.first - 1));
}

/** The body that a spokesperson or lawyer speaks for; that of a person is a body of its own: "Mira Holt’s lawyer". */
function resolveSpokesperson(context: Resolving, mention: Mention, noun: SourceNoun): Entity | null {
  const { entities } = context;
  const principal = mention.principal ?? whoseIt(context, mention);
  if (isFormer(context, mention)) return null;
  if (!principal) {
    const same = mention.definite
      ? entities.last(({ nouns }) => nouns.has(noun.singular))
      : lastCounsel(context, mention, noun);
    if (same || noun.kind === 'agent' || noun.plural || isOfPeople(context.scan, mention)) return same;
    return bodyBefore(context, mention) ?? entities.last(isFirm);
  }
  if (noun.plural && mention.bare && !mention.led && isOfNone(context, principal)) return null;
  // "a spokesman for a shipping company": neither of them is named
  if (isOfNobody(context, principal)) return null;
  // "representatives of two of the estates"
  if (context.scan.classes[principal.first] === 'num') return null;
  const base = resolveBase(context, principal, mention);
  if (base?.identity !== 'person') return base && (isBody(base) || base.identity === 'outlet') ? base : null;
  // "According to his lawyer, …": whose, is told only behind it
  const name = findPronoun(base.name.toLowerCase()) ? mention.text : `${base.name}’s ${noun.singular}`;
  return entities.note({ name, identity: 'organization', noun: noun.singular }, null);
}

/** "for a shipping company", "for an unnamed firm": one of many, with no name in its words; but "a sheriff’s spokesman" speaks for his office. */
function isOfNobody({ scan }: Resolving, { first, end }: TokenRange): boolean {
  if (!isOfClass('indefinite', normAt(scan, first)) || !isOfClass('owner', normAt(scan, first - 1)))
    return false;
  for (let i = first; i < end; i++) if (scan.classes[i] === 'name') return false;
  return true;
}

/** "[Mira Holt], whose lawyer said": the words before the "whose"; `null` where none stands there. */
function whoseIt({ scan }: Resolving, { range }: Mention): TokenRange | null {
  const whose = range.first - 1;
  if (normAt(scan, whose) !== 'whose') return null;
  const end = normAt(scan, whose - 1) === ',' ? whose - 1 : whose;
  const first = nounPhraseBefore(scan, end, scan.sentences[scan.sentenceAt[whose] ?? -1]?.first ?? end);
  return first === -1 ? null : { first: beforeWho(scan, first, end), end };
}

/** "a former palace press secretary": speaks for nobody any more. */
function isFormer({ scan }: Resolving, { range }: Mention): boolean {
  const first = scan.classes[range.first] === 'det' ? range.first + 1 : range.first;
  return isOfClass('former', normAt(scan, first));
}

/** Whom the words for a principal name; `null` where they name nobody. */
function resolveBase(context: Resolving, principal: TokenRange, mention: Mention): Entity | null {
  const { scan, people, entities, focus } = context;
  const inner = describeMention(scan, principal, people);
  if (inner.pronoun || isOfClass('possessor', normAt(scan, principal.first)))
    return context.resolve(principal);
  const { person, outlet, noun } = inner;
  if (person) return entities.note({ name: person.name, identity: 'person', gender: person.gender }, null);
  // "a spokeswoman for the network"
  const firm = noun?.kind === 'medium' && !noun.plural && !isOfClass('journalist', noun.singular) && !outlet;
  if ((firm || noun?.kind === 'organization') && !inner.named) return resolveBody(context, inner, mention);
  // "a spokesman for the prime minister"
  if (noun?.kind === 'office' && !noun.plural && inner.definite && inner.count !== 'one')
    return context.resolve(principal);
  const body = resolveBodyName(context, inner);
  if (body) return body;
  const names =
    outlet !== null ||
    inner.named ||
    isOfNamed(context, principal, inner) ||
    (mention.noun?.kind === 'spokesperson' && isUndertaking(inner)) ||
    identifyMention(inner, focus.kind) === 'organization';
  return names ? entities.note({ name: inner.text, identity: 'organization' }, null) : null;
}

/** "the [Holt] estate": something of a name's, which may have somebody to speak for it. */
function isOfNamed({ scan }: Resolving, { first, end }: TokenRange, { noun }: Mention): boolean {
  if (noun) return false;
  for (let i = first; i < end; i++) if (scan.classes[i] === 'name') return true;
  return false;
}

/** "a spokeswoman for [the prize]", "for [the show]": a thing that has somebody to speak for it is a body; but "for the 43-year-old". */
function isUndertaking({ noun, head, definite, personal }: Mention): boolean {
  const thing = noun
    ? noun.kind === 'document' && !noun.plural
    : !head.endsWith('s') && !isAged(head) && !looksLikePerson(head);
  return definite && !personal && head !== '' && thing;
}

/** "a company spokeswoman": that of the company spoken of last; "a police spokesman" speaks for police. */
function resolveBody(context: Resolving, inner: Mention, mention: Mention): Entity {
  const { entities } = context;
  const noun = inner.noun?.singular ?? '';
  if (isOfClass('litigating', noun))
    return entities.note({ name: mention.text, identity: 'organization' }, null);
  const same = entities.last(
    (entity) => isBody(entity) && (entity.nouns.has(noun) || namesWith(entity, noun)),
  );
  if (same) return same;
  // "Holt Motors will shut its plant, a spokesman for [the company] said"
  const referent = inner.definite ? findReferent(context, inner.range) : null;
  const named = referent?.kind === 'organization' && referent.mention?.named ? referent : null;
  if (named?.nouns.has(noun)) return noteReferent(context, named);
  const any = fitsAnyBody(noun) && !isOfClass('force', noun) && !inner.text.includes(' ');
  const fits = (entity: Entity): boolean =>
    isFirm(entity) && !isOfOtherKind(new Set([...entity.nouns, ...nounsOfKnownBody(entity.name)]), noun);
  // "Workers at Holt Motors walked out. Company management said": of the one named just before
  const last = any ? (entities.last(fits) ?? (mention.bare ? bodyBefore(context, mention) : null)) : null;
  if (last) return last;
  if (named && (fitsAnyBody(noun) || namesWith(named, noun))) return noteReferent(context, named);
  // "Hospital management", of no hospital that is named
  const led = mention.bare && mention.noun?.kind === 'organization';
  return entities.note({ name: led ? mention.text : inner.text, identity: 'organization', noun }, null);
}

function namesWith({ name }: { readonly name: string }, noun: string): boolean {
  return name.toLowerCase().split(' ').includes(noun);
}
