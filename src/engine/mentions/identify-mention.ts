import { isCrowdName } from '../../lexicon/crowd-names';
import { isOfClass } from '../../lexicon/grammar';
import { isKnownOrganization } from '../../lexicon/organizations';
import { endsLikeOutlet } from '../../lexicon/outlet-words';
import { looksLikePerson } from '../../lexicon/person-endings';
import { isDemonym, isNameOfOrigin, isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import type { Identity } from '../../report';
import { isAged } from '../reading/is-aged';
import type { FindingKind } from '../rules/finding';
import type { Mention } from './describe-mention';

/** The identity that a mention has by its own words. */
export function identifyMention(mention: Mention, kind: FindingKind): Identity {
  const { noun, joined, apart, head } = mention;
  if (isCrowdName(mention.text)) return 'group';
  if (isOfClass('someone', mention.text.split(' ', 1)[0]?.toLowerCase() ?? '')) return 'unnamed';
  if (mention.share === 'figure') return 'document';
  // "those surveyed" are a poll's, "those asked" anybody's
  if (mention.share === 'all') return isOfClass('polled', lastWord(mention)) ? 'document' : 'group';
  if (mention.hearsay) return 'none';
  if (mention.share === 'fraction' && noun?.kind !== 'document') return 'group';
  // "the trial was told", but "the trial found that the drug works"
  if (isOfClass('hearing', head) && (kind !== 'show' || !isOfClass('test', head))) return 'organization';
  // "security checks found", "police vetting showed"
  if (kind === 'show' && noun && !mention.named && findSourceNoun(head) !== noun && !mention.personal)
    return 'document';
  if (kind === 'show' && noun && isOfClass('also-thing', noun.singular)) return 'document';
  const body = noun !== null && isBodyOfMany(mention, noun);
  if (noun && !isBareName(mention) && !body) {
    const own = identifyNoun(mention, noun);
    const both = joined && (apart || joined.plural === noun.plural);
    return both ? combine(identifyNoun(mention, joined), own) : own;
  }
  // "a young couple"
  if (isOfClass('pair', lastWord(mention))) return 'unnamed';
  if (head === '' && mention.organization) return 'organization';
  if (head === '' && mention.count) return mention.count === 'open' ? 'group' : 'unnamed';
  if (isPartyMembers(mention)) return 'group';
  if (body) return 'organization';
  if (mention.organization || isPlace(mention.text)) return 'organization';
  if (mention.named) return identifyName(mention);
  // "Holt Motors corporate communications": a part of the body that leads its name.
  if (mention.bare && mention.led) return 'organization';
  if (head === '' || isBareAdjective(mention)) return 'none';
  if (kind !== 'show' && isOfClass('corps', head)) return 'organization';
  if (kind !== 'show' && isOfClass('at-large', head)) return 'group';
  // "the second said", of two who spoke before
  if (kind !== 'show' && isOneMore(mention)) return 'unnamed';
  // What is nobody that we know, and looks like nobody, is a thing: "the extra transfers show that …"; but "the eatery said".
  if (!isAged(head) && (kind === 'show' || !(mention.personal || looksLikePerson(head))))
    return kind === 'speech' && isOfClass('premises', head) ? 'organization' : 'document';
  return mention.definite || mention.count === 'one' || mention.count === 'counted' ? 'unnamed' : 'group';
}

function lastWord({ text }: Mention): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}

/** "have in [particular] said", "showed [subtle] hints": a noun without an article would be a plural. */
function isBareAdjective({ text, head, bare, personal }: Mention): boolean {
  return bare && !personal && text === head && !head.endsWith('s') && !looksLikePerson(head);
}

/** "the second", "a fourth" */
function isOneMore({ text, head, definite, count }: Mention): boolean {
  const words = text.split(' ').length;
  return isOfClass('fresh', head) && (definite ? words === 1 : count === 'one' && words === 2);
}

/** Between two of them: "the Greens [and the] Conservatives". */
const JOINED = / and (?:the )?/;

/** "the judges", "the joint chiefs", "Hamas militants": people who speak as the body that they are; "two judges" are people. */
function isBodyOfMany(mention: Mention, noun: SourceNoun): boolean {
  if (mention.count || mention.insider || noun.kind === 'document') return false;
  if (mention.definite && mention.text.split(JOINED).every(isKnownOrganization)) return true;
  if (!noun.plural) return false;
  if (mention.definite && mention.calledSo) return true;
  if (isOfClass('fighting', noun.singular)) return mention.ofBody;
  // "jurors were told", "jurors heard": as the court that they are; "jurors said" are some of them
  const all =
    mention.hears && mention.text.toLowerCase() === mention.head && isOfClass('panel', noun.singular);
  return (mention.definite || all) && isOfClass('bench', noun.singular);
}

/**
 * A capitalised head that is a noun too: "Defence Ministry", "City Council"; but the "Human Rights Act" is a text, "the news
 * agency SNA" a medium. "The U.S. Geological Survey" is known to be none.
 */
function isBareName({ named, organization, head, calledMedium, text }: Mention): boolean {
  return (
    named && organization && !calledMedium && (!isOfClass('text-name', head) || isKnownOrganization(text))
  );
}

/** A name of nobody known: of a people ("Germans"), a body or a person. */
function identifyName({ text, head, definite, count, insider }: Mention): Identity {
  // "one Democrat", "two Islamists": people, though written like a body
  if ((count === 'one' || count === 'counted') && (insider || isMember(head))) return 'unnamed';
  // "Checks by the port", "Computer modelling": the capital is the sentence's
  if (text.split(' ')[1] === 'by' || ENDS_IN_ING.test(text)) return 'document';
  // "Sundcheck.org": nobody is called so
  if (text.includes('.') && !text.includes(' ') && endsLikeOutlet(text)) return 'outlet';
  // "the Russians": their state; "Russians" are a crowd
  if (isDemonym(head) && definite && !count && text.toLowerCase() === head && isMany(head))
    return 'organization';
  if (isDemonym(head) && head.endsWith('s')) return count === 'counted' ? 'unnamed' : 'group';
  if (isDemonym(head) && (count === 'one' || (definite && !text.includes(' '))))
    return count !== 'one' && hasNoSingular(head) ? 'group' : 'unnamed';
  if (definite && !text.includes(' ') && isNameOfOrigin(head)) return 'unnamed';
  return definite || /[ \d]/.test(text) ? 'organization' : 'person';
}

/** Behind a capital, a last word with a small letter: "Computer modelling". */
const ENDS_IN_ING = / \p{Ll}+ing$/u;

function isMember(head: string): boolean {
  const kind = findSourceNoun(head)?.kind;
  return kind === 'unnamed' || kind === 'group' || kind === 'role';
}

function isMany(demonym: string): boolean {
  return demonym.endsWith('s') || hasNoSingular(demonym);
}

/** "the French", "the Japanese" */
function hasNoSingular(demonym: string): boolean {
  return demonym.endsWith('ch') || demonym.endsWith('sh') || demonym.endsWith('ese');
}

/** "Residents and activists", "the regulator and two officials": a crowd makes a crowd of both, else the first counts. */
function combine(first: Identity, second: Identity): Identity {
  return first === 'group' || second === 'group' ? 'group' : first;
}

function identifyNoun(mention: Mention, noun: SourceNoun): Identity {
  // "the hotel's owner, who asked not to be named"
  if (mention.withheld && !noun.plural && isOfOne(noun)) return 'unnamed';
  if (mention.madeIt && mention.count !== 'one' && isOfClass('researching', noun.singular)) return 'document';
  switch (noun.kind) {
    case 'document':
      return 'document';
    case 'organization':
      return identifyBody(mention, noun);
    case 'statement':
      // "the top comment read": anybody's post
      return noun.singular === 'comment' ? 'document' : 'organization';
    case 'medium':
      return identifyMedium(mention, noun);
    case 'office':
      return noun.plural ? identifyMany(mention, noun) : mention.count === 'one' ? 'unnamed' : 'person';
    case 'role':
      return noun.plural ? identifyMany(mention, noun) : isOnlyOne(mention) ? 'person' : 'unnamed';
    case 'group':
      return identifyMany(mention, noun);
    case 'agent':
      return noun.plural && !mention.definite && !mention.principal ? identifyMany(mention, noun) : 'unnamed';
    case 'relative':
      if (noun.singular === 'family' && mention.ownedByName) return 'organization';
      return isCrowdOfKin(mention, noun) ? 'group' : 'unnamed';
    default:
      return identifyPeople(mention, noun);
  }
}

/** "Parents said", "many families said"; but "parents of the boy", "relatives said" are somebody's. */
function isCrowdOfKin({ bare, count, owned, text }: Mention, noun: SourceNoun): boolean {
  if (!noun.plural || owned || isOfClass('never-crowd', noun.singular) || text.includes(' of the '))
    return false;
  return bare || count === 'open';
}

/** An office or a job. */
function isOfOne({ kind }: SourceNoun): boolean {
  return kind === 'office' || kind === 'role';
}

/** "two experts", "experts who asked not to be named" are people without a name; experts at large are a crowd. */
function identifyMany(mention: Mention, noun: SourceNoun): Identity {
  if (mention.count === 'counted' && isBody(noun) && !mention.withheld) return 'organization';
  return mention.count === 'counted' || mention.count === 'one' || mention.insider ? 'unnamed' : 'group';
}

/** A detective is a person, though detectives speak as a body. */
function isBody(noun: SourceNoun): boolean {
  return findSourceNoun(noun.singular)?.kind === 'organization';
}

/** Officials, employees, friends: their names are withheld, unless they are everybody of their kind. */
function identifyPeople(mention: Mention, noun: SourceNoun): Identity {
  if (!noun.plural || mention.insider) return 'unnamed';
  // "Officers said two men were held"
  if (isOnPatrol(mention)) return 'organization';
  // "Sund firefighters said the house was empty"
  if (!mention.count && isOfClass('serving', mention.head)) return 'organization';
  if (mention.scattered) return 'group';
  const open = mention.count === 'open' || (mention.bare && noun.singular === 'person');
  return open && !isOfClass('never-crowd', noun.singular) ? 'group' : 'unnamed';
}

/** "officers", "Sund County deputies"; but "opposition deputies", "former police officers", "Sund’s police officers". */
function isOnPatrol({ text, bare, owned }: Mention): boolean {
  const [head = '', force, ...led] = text.split(' ').reverse();
  if (!isOfClass('on-patrol', head.toLowerCase())) return false;
  if (force === undefined) return bare;
  const named = led.length === 0 || force[0] !== force[0]?.toLowerCase();
  return isOfClass('force-word', force.toLowerCase()) && named && (bare || (owned && /['’]s$/.test(force)));
}

/** "the ministry", "police"; but "many companies" are a crowd, and "two detectives" people. */
function identifyBody(mention: Mention, noun: SourceNoun): Identity {
  // "a retailer who asked not to be named", "two lenders who asked not to be named"
  if (mention.withheld || (!noun.plural && mention.insider)) return 'unnamed';
  if (isOfClass('personnel', noun.singular) && isPartOfStaff(mention))
    return mention.count === 'counted' || mention.left ? 'unnamed' : 'group';
  if (!noun.plural) return 'organization';
  // "one of the prosecutors"; "a group representing counties" is that group
  if (mention.count === 'one' && mention.text.toLowerCase().startsWith('one of ')) return 'unnamed';
  const open = mention.count === 'open';
  // "former prosecutors" speak for nobody but themselves
  const left = isOfClass('former', mention.text.split(' ', 1)[0]?.toLowerCase() ?? '');
  if (left && (open || !isBody(noun))) return identifyMany(mention, noun);
  if (open) return 'group';
  return mention.count === 'counted' && !isBody(noun) ? 'unnamed' : 'organization';
}

/** "former staff", "the hotel's former staff", "two staff", "staff at the hotel": people who work there, and not the body. */
function isPartOfStaff({ count, left, bare, led }: Mention): boolean {
  return left || count !== null || (bare && !led);
}

/** A newspaper, or journalists as its voice; "a correspondent" is somebody who works for one. */
function identifyMedium(mention: Mention, noun: SourceNoun): Identity {
  if (isOfClass('also-firm', noun.singular))
    return noun.plural ? 'group' : mention.count === 'one' ? 'unnamed' : 'organization';
  if (!isOfClass('journalist', noun.singular)) return 'outlet';
  if (mention.count === 'open') return 'group';
  return mention.count ? 'unnamed' : 'outlet';
}

/** "the city's chief engineer": of a job that many have, the one that only one person holds. */
function isOnlyOne({ topmost, definite, owned, count }: Mention): boolean {
  return topmost && (definite || owned) && count !== 'one';
}

/** "Conservatives said", but "the Conservatives said" is the party. */
export function isPartyMembers({ bare, text }: Mention): boolean {
  return bare && isOfClass('party-members', text.toLowerCase());
}
