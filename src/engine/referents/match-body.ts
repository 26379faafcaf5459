import { fitsAnyBody, isAlsoCalled } from '../../lexicon/broader-nouns';
import { isCrowdName } from '../../lexicon/crowd-names';
import { isOfClass } from '../../lexicon/grammar';
import type { GrammarClass } from '../../lexicon/grammar-class';
import { isSetting } from '../../lexicon/settings';
import type { SourceNoun } from '../../lexicon/source-nouns';
import { MODEL } from '../names/name-run';
import { opensSetting } from '../reading/opens-setting';
import { normAt } from '../reading/scan';
import { isAcronym } from '../sources/entities';
import { bearsOtherName } from './bears-other-name';
import { type Discourse, pickReferent } from './discourse';
import { isAnother } from './is-another';
import { isCalled } from './is-called';
import { isEmployer } from './is-employer';
import { isOwn } from './is-own';
import { isTopic } from './is-topic';
import { isPlaceAlone, isWhereabouts } from './is-whereabouts';
import { onlyBody } from './only-body';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** How well "the union" fits a body that the text calls a union, a guild, nothing in particular, or a school. */
const SAME_NOUN = 1;
const BROADER_NOUN = 0.9;
const NO_NOUN = 0.5;
const OTHER_NOUN = 0.2;
const OPPOSED_NOUN = 0.03;
const PERHAPS_BODY = 0.35;
/** A body without a name that has said nothing is one in passing. */
const PASSING = 0.5;
const TOPIC = 1.3;
/** "The water company" is sooner one that has the word in its name. */
const STRANGE = 0.7;
/** "The packaged food giant": so many words may describe what the text is about just now. */
const MOST_MODIFIERS = 3;
/** "a station in Lenham": a name only for where something is. */
const WHEREABOUTS = 0.3;
/** Less than this has a body only that the text calls something else. */
const LEAST_FIT = PERHAPS_BODY * STRANGE;
/** A body that only might be meant is one of about the last four sentences. */
const LEAST_FOR_ANY = 8;

/** "the charity", which was called an organization; "the commission" of an acronym with a C. */
const NARROWER_NOUN = 0.6;
const INITIAL = 0.5;

/** Many, and one body: "Police said … The force said". */
const POLICE = 'police';

const HUMAN = 'human';
const RIGHTS = 'rights';

/** What speaks is no dead body. */
const DEAD = 'body';

/** The organization that "the union", "the company", "the ministry" stands for; `null` where the words introduce one. */
export function matchBody(
  discourse: Discourse,
  phrase: Phrase,
  noun: SourceNoun,
  modifiers: readonly string[],
): Referent | null {
  // "the body was found": a dead one
  if (noun.singular === DEAD && !discourse.findingAt.has(phrase.head)) return null;
  const any = fitsAnyBody(noun.singular) && !noun.plural;
  const factor = (referent: Referent): number => {
    const body =
      referent.kind === 'organization' || (referent.kind === 'place' && referent.nouns.has(noun.singular));
    const agrees =
      referent.plural === noun.plural || (referent.nouns.has(POLICE) && isAlsoCalled(POLICE, noun.singular));
    if (!body || !agrees || isMade(discourse, referent) || isAddressed(discourse, referent, phrase)) return 0;
    // "the Sund ministry" behind "the ministry" says itself which it is
    const strange = modifiers.some((word) => !referent.words.has(word));
    const about = isTopic(discourse, referent, phrase) || isCarriedOn(discourse, referent, phrase);
    const topical = modifiers.length <= MOST_MODIFIERS && about;
    if (strange && !(any && (isAdjective(modifiers) || topical))) return 0;
    if (strange && bearsOtherName(discourse.scan, phrase.range, noun.singular, referent.words)) return 0;
    if (strange && isAnother(referent.name, referent.words, modifiers)) return 0;
    // "the harbour regulator" is no office that the text has never called so
    const fit = fitOf(referent, noun.singular, any);
    if (fit === 0 || (strange && fit <= OTHER_NOUN) || isOwn(discourse, referent)) return 0;
    const named = referent.mention?.named === true || referent.speaks;
    // "the media regulator" is no board that the text has only mentioned
    if (strange && !named && !referent.nouns.has(noun.singular)) return 0;
    const topic = isTopic(discourse, referent, phrase) ? TOPIC : 1;
    return fit * (named ? 1 : PASSING) * topic * (strange ? STRANGE : 1);
  };
  const { scan } = discourse;
  const sooner = (referent: Referent): number => {
    const times = factor(referent);
    const aside = times > 0 && (isWhereabouts(scan, referent) || isEmployer(scan, referent));
    return aside ? times * WHEREABOUTS : times;
  };
  // "A probe into Vestra has begun. The company said": where nothing else is meant, what is probed; but no town
  const atLast = (referent: Referent): number => {
    const times = factor(referent);
    return times > 0 && isPlaceAlone(scan, referent) ? 0 : times;
  };
  const picked =
    pickBody(discourse, phrase, noun.singular, sooner) ?? pickBody(discourse, phrase, noun.singular, atLast);
  const found = (picked && namedFor(discourse, phrase, noun.singular, picked, factor)) ?? picked;
  // once called the watchdog, it is no company
  if (found?.nouns.size === 0 && isTelling(noun.singular)) found.nouns.add(noun.singular);
  return found;
}

/** "Vestra makes the DHC-2", "the drama “Night Pier”": what is made. */
function isMade({ scan }: Discourse, { name, speaks, appearances }: Referent): boolean {
  const titled = appearances.every(({ phrase: { head } }) => scan.fragmentAt[head] === 1);
  return !speaks && (titled || MODEL.test(name));
}

const ADDRESSING: ReadonlySet<string> = new Set(['to', 'with', 'against']);

/** "In a letter to [Vestra], the union said", "In a post on [Facebook], the club said": to whom or where somebody speaks is not who does. */
function isAddressed({ scan }: Discourse, { appearances }: Referent, phrase: Phrase): boolean {
  const before = appearances.at(-1)?.phrase;
  const comma = phrase.range.first - 1;
  if (before?.range.end !== comma || !opensSetting(scan, comma)) return false;
  const lead = normAt(scan, before.range.first - 1);
  const word = normAt(scan, before.head);
  return ADDRESSING.has(lead) || (lead === 'on' && (isOfClass('platform', word) || isSetting(word)));
}

/** "Seawatch has put up a list. ¶ [The harbour pressure group] claimed …": the subject of the sentence before the paragraph. */
function isCarriedOn({ scan, narration }: Discourse, { appearances }: Referent, phrase: Phrase): boolean {
  const before = appearances.at(-1)?.phrase;
  const opens = scan.tokens[phrase.range.first - 1]?.block !== phrase.block;
  return (
    opens &&
    phrase.role === 'subject' &&
    before?.role === 'subject' &&
    before.block === phrase.block - 1 &&
    !before.quoted &&
    (narration[phrase.sentence] ?? 0) - (narration[before.sentence] ?? 0) === 1
  );
}

/** "The Marlow Church … hold [the church accountable]": the one that bears the noun, for a description of no more than it. */
function namedFor(
  discourse: Discourse,
  phrase: Phrase,
  noun: string,
  { mention, speaks, determiner, words }: Referent,
  factor: (referent: Referent) => number,
): Referent | null {
  // "the trade group for the ferries" is described well enough
  if (mention?.named || speaks || determiner !== 'the' || words.size > 1) return null;
  return pickReferent(discourse, phrase, (referent) =>
    referent.mention?.named && referent.nouns.has(noun) ? factor(referent) : 0,
  );
}

function isTelling(noun: string): boolean {
  return isOfClass('public-body', noun) || isOfClass('business', noun);
}

function pickBody(
  discourse: Discourse,
  phrase: Phrase,
  noun: string,
  factor: (referent: Referent) => number,
): Referent | null {
  const sure = pickReferent(discourse, phrase, factor, LEAST_FOR_ANY);
  if (sure && !sure.nouns.has(noun) && !isOfClass('any-body-at-all', noun)) {
    // "the agency" is the Sund Ports Agency rather than another body
    const called = pickReferent(discourse, phrase, (referent) =>
      isNamedWith(referent, noun) ? factor(referent) : 0,
    );
    if (called) return called;
  }
  // "the company" is the one that the text calls a company rather than a fire brigade
  const called =
    !sure || sure.nouns.size === 0 || isCalled(sure, noun)
      ? null
      : pickReferent(discourse, phrase, (referent) =>
          referent.mention?.named && isCalled(referent, noun) ? factor(referent) : 0,
        );
  if (called) return called;
  return (
    sure ??
    pickReferent(discourse, phrase, (referent) => (isCalled(referent, noun) ? factor(referent) : 0)) ??
    onlyBody(discourse, noun, factor, LEAST_FIT)
  );
}

/** "the governing body", "the human rights group": one word, or one term, that any body may bear. */
function isAdjective(modifiers: readonly string[]): boolean {
  return (
    modifiers.length <= 1 || (modifiers.length === 2 && modifiers[0] === HUMAN && modifiers[1] === RIGHTS)
  );
}

/** "the Sund Ports Agency" */
function isNamedWith({ name, mention }: Referent, noun: string): boolean {
  return mention?.named === true && name.toLowerCase().endsWith(` ${noun}`);
}

/** "an organization … the charity" */
function isNarrower(nouns: ReadonlySet<string>, noun: string): boolean {
  for (const own of nouns) if (isAlsoCalled(noun, own)) return true;
  return false;
}

/** "the SPC … the commission": the letter that begins the noun stands in the acronym. */
function isInitialOf({ name }: Referent, noun: string): boolean {
  const word = name.slice(name.lastIndexOf(' ') + 1);
  return isAcronym(word) && word.toLowerCase().includes(noun.slice(0, 1));
}

function fitOf(referent: Referent, noun: string, any: boolean): number {
  const { nouns, mention } = referent;
  if (nouns.has(noun)) return SAME_NOUN;
  // a league may be called a group, and is no company for that
  const other = mention?.named === true && isOfOtherKind(nouns, noun);
  if (isCalled(referent, noun) && !other) return BROADER_NOUN;
  if (mention?.named === true && !other && isNarrower(nouns, noun)) return NARROWER_NOUN;
  if (mention?.named === true && nouns.size === 0 && isInitialOf(referent, noun)) return INITIAL;
  if (!any || mention?.named !== true || isCrowdName(referent.name)) return 0;
  if (other) return OPPOSED_NOUN;
  const business = isOfClass('business', noun) && [...nouns].some((own) => isOfClass('business', own));
  if (!business) for (const own of nouns) if (!fitsAnyBody(own)) return OTHER_NOUN;
  return mention.organization || referent.speaks ? NO_NOUN : PERHAPS_BODY;
}

/** "the company" is none whom the text has called an agency, "the regulator" no company, "the charity" no council. */
export function isOfOtherKind(nouns: ReadonlySet<string>, noun: string): boolean {
  return (
    isOpposed(nouns, noun, 'business', 'public-body') ||
    isOpposed(nouns, noun, 'public-body', 'business') ||
    isOpposed(nouns, noun, 'joined', 'public-body')
  );
}

/** The noun is of a kind that nothing the text calls the body by is of, and something is of the other. */
function isOpposed(
  nouns: ReadonlySet<string>,
  noun: string,
  own: GrammarClass,
  other: GrammarClass,
): boolean {
  if (!isOfClass(own, noun)) return false;
  let opposed = false;
  for (const called of nouns) {
    if (isOfClass(own, called)) return false;
    opposed ||= isOfClass(other, called);
  }
  return opposed;
}
