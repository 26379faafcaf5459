import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { normAt, type Scan } from '../reading/scan';
import { type Discourse, pickReferent } from './discourse';
import { findAsked } from './find-asked';
import { findBarred } from './find-barred';
import { findBroughtIn } from './find-brought-in';
import { findConditioning } from './find-conditioning';
import { findsOut } from './finds-out';
import { fitsThing, PLACE, surenessOf } from './fits-thing';
import { isInOwnRelative } from './in-own-relative';
import { isOwn } from './is-own';
import { isPlatform } from './is-platform';
import { isTopic } from './is-topic';
import { isVoiced } from './is-voiced';
import { isWhereabouts } from './is-whereabouts';
import type { Phrase } from './read-phrases';
import { isPerhapsPerson, type Referent } from './referent';
import { speaksOn } from './speaks-on';

/** An antecedent whose gender the article does not show counts for less than one whose gender fits. */
const UNKNOWN_GENDER = 0.8;
/** The article has gone on with it under a pronoun of the other gender, as far as that was read right. */
const TAKEN_FOR_OTHER = 0.25;
/** Somebody without a name is less often gone on with than somebody with one. */
const NAMELESS = 0.35;
const NAMELESS_SPEAKER = 0.8;
/** A body may be "they", a crowd or several people more often. */
const BODY_AS_MANY = 0.5;
const OUTLET_AS_MANY = 0.2;
/** One speaker without a name may be "they". */
const NAMELESS_AS_MANY = 0.6;
/** People named together are sooner "they" than people in passing. */
const NAMED_TOGETHER = 1.3;
/** "They said" takes up a crowd that has spoken sooner than one that has not. */
const SILENT = 0.7;
/** A subject goes on with a subject. */
const PARALLEL = 1.2;
/** A quotation is mostly by whoever spoke last. */
const SPEAKER = 1.3;
/** What the sentence before in the same paragraph is about is mostly gone on with. */
const TOPIC = 1.6;
/** A capitalised name that is not known to be a person's may be one's. */
const PERHAPS_PERSON = 0.7;
/** One and the same pronoun in a sentence is mostly one and the same person. */
const SAME_PRONOUN = 2;
/** Who is named as the subject of the sentence is mostly gone on with in it: "Holt spoke of the pier, which she said was safe". */
const MAIN_SUBJECT = 1.5;
/** Least weight of a person whom a short description goes on with: spoken of a few sentences before. */
const NEAR = 25;
/** A quotation right behind a question is the answer of whoever was asked, and not of who asked. */
const ASKED = 3;
const ASKS = 0.3;
/** Whom the paragraph before brings in is whom this one quotes. */
const BROUGHT_IN = 4;
/** "A spokesman for Lumo said … It added": what goes on is mostly Lumo's. */
const VOICED = 4;
/** "The port published a report. It found …": what was published, sooner than who did. */
const FINDS = 3;
/** "He added" is of somebody who has spoken. */
const UNHEARD = 0.4;

/** What a third-person pronoun stands for: the most present referent that agrees with it and that its clause does not rule out. */
export function chooseAntecedent(discourse: Discourse, phrase: Phrase): Referent | null {
  const { pronoun } = phrase;
  if (!pronoun || pronoun.kind === 'indefinite') return null;
  const fits =
    pronoun.number === 'p'
      ? isAmong(discourse, phrase)
        ? fitsCrowd
        : normAt(discourse.scan, phrase.head) === 'they'
          ? fitsSpeakers
          : fitsMany
      : pronoun.gender === 'n'
        ? fitsThing
        : fitsSpeaker(discourse, pronoun.gender);
  return findConditioning(discourse, phrase) ?? chooseReferent(discourse, phrase, fits);
}

/**
 * The person whom a short description without a noun of its own to go by goes on with: "the former mayor"; near ones only.
 * `nameless`: or a speaker without a name, "the 24-year-old".
 */
export function choosePerson(
  discourse: Discourse,
  phrase: Phrase,
  gender: 'm' | 'f' | null,
  nameless: boolean,
): Referent | null {
  const fits = fitsPerson(gender);
  return chooseReferent(
    discourse,
    phrase,
    (referent) => (referent.kind === 'someone' && !(nameless && referent.speaks) ? 0 : fits(referent)),
    NEAR,
  );
}

const POLICE = 'police';

/** The body that a spokesperson speaks for; "police", too, and many who have spoken as one. */
export function chooseBody(discourse: Discourse, phrase: Phrase): Referent | null {
  const fits = (referent: Referent): number => {
    const { kind, plural, speaks, nouns, mention } = referent;
    const one = !plural || speaks || nouns.has(POLICE);
    const body = kind === 'organization' && one && (mention?.named || nouns.size > 0);
    return body && !isOwn(discourse, referent) ? 1 : 0;
  };
  return chooseReferent(discourse, phrase, fits, NEAR);
}

/** The most present referent by how it fits, and by what else the place of the phrase tells; `null` where none has more than `least`. */
export function chooseReferent(
  discourse: Discourse,
  phrase: Phrase,
  fits: (referent: Referent) => number,
  least = 0,
): Referent | null {
  const content = discourse.findingAt.get(phrase.head)?.content[0];
  const quotes =
    content !== undefined && content.first < phrase.head && discourse.scan.speechAt[content.first] !== -1;
  const says = content !== undefined && phrase.role === 'subject' && phrase.opens;
  const barred = findBarred(discourse, phrase);
  const left = isSpeakerLeft(discourse, phrase);
  const on = speaksOn(discourse, phrase);
  const brought =
    content !== undefined && (quotes || says) && !on ? findBroughtIn(discourse, phrase, content) : null;
  const answers = content !== undefined && quotes ? findAsked(discourse, content.first) : null;
  return pickReferent(
    discourse,
    phrase,
    (referent) => {
      const fit = fits(referent);
      if (fit === 0 || isSettingOf(discourse.scan, referent, phrase)) return 0;
      const where = isPlace(discourse.scan, referent) ? PLACE : 1;
      const speaks = (quotes || says) && discourse.speaker === referent && !left ? SPEAKER : 1;
      const topic = isTopic(discourse, referent, phrase) ? TOPIC : 1;
      const same = repeats(referent, phrase) ? SAME_PRONOUN : 1;
      const near = isMainSubject(referent, phrase) ? MAIN_SUBJECT : 1;
      const asked =
        answers === null ? 1 : answers.asked === referent ? ASKED : answers.asks(referent) ? ASKS : 1;
      const fresh =
        brought === referent || isInOwnRelative(discourse.scan, referent, phrase) ? BROUGHT_IN : 1;
      const voice = (says || on) && isVoiced(discourse, referent, phrase);
      const heard = on && !referent.speaks && !voice ? UNHEARD : 1;
      const voiced = says && voice ? VOICED : 1;
      const finds = findsOut(discourse, referent, phrase) ? FINDS : 1;
      const among = where * fit * parallel(referent, phrase) * barred(referent) * speaks * topic;
      return among * same * near * asked * fresh * heard * voiced * finds;
    },
    least,
  );
}

function isPlace(scan: Scan, referent: Referent): boolean {
  return isWhereabouts(scan, referent) || isPlatform(scan, referent);
}

/** The paragraph has told of something else, in a sentence of its own, since somebody spoke. */
function isSpeakerLeft({ scan, narration, speaker, findingAt }: Discourse, phrase: Phrase): boolean {
  let first = phrase.sentence;
  while (first > 0 && scan.sentences[first - 1]?.block === phrase.block) first--;
  if (first === phrase.sentence || narration[first] === narration[phrase.sentence]) return false;
  const spoke = speaker?.appearances.findLast(({ phrase: { head } }) => findingAt.has(head))?.phrase;
  return spoke !== undefined && spoke.block !== phrase.block;
}

/** "In a written answer, it said", "In an email to crews, it said": the answer is where the other one said it. */
function isSettingOf(scan: Scan, { appearances, mention }: Referent, phrase: Phrase): boolean {
  const before = appearances.at(-1)?.phrase;
  const noun = mention?.noun;
  const paper = noun?.kind === 'document' && normAt(scan, (before?.range.first ?? 0) - 1) === 'in';
  const stated = paper || noun?.kind === 'statement' || kindsOfMedium(noun?.singular ?? '') !== null;
  return stated && before?.sentence === phrase.sentence && before.role === 'oblique';
}

function isMainSubject({ kind, appearances }: Referent, phrase: Phrase): boolean {
  const before = appearances.at(-1)?.phrase;
  if (kind !== 'person' || before?.sentence !== phrase.sentence) return false;
  return before.role === 'subject' && !before.pronoun && before.opens && before.quoted === phrase.quoted;
}

function repeats({ appearances }: Referent, phrase: Phrase): boolean {
  for (let i = appearances.length - 1; i >= 0; i--) {
    const before = appearances[i]?.phrase;
    if (before?.sentence !== phrase.sentence) return false;
    if (before.pronoun)
      return (
        before.pronoun.gender === phrase.pronoun?.gender && before.pronoun.number === phrase.pronoun?.number
      );
  }
  return false;
}

/** A person, or the body for which somebody has just spoken: "a spokeswoman said … She added …". */
function fitsSpeaker({ voices }: Discourse, gender: 'm' | 'f' | null): (referent: Referent) => number {
  const fits = fitsPerson(gender);
  return (referent) => {
    const head = referent.kind === 'organization' ? referent.appearances.at(-1)?.phrase.head : undefined;
    const voice = head === undefined ? undefined : voices.get(head);
    if (voice === undefined) return fits(referent);
    return voice && gender && voice !== gender ? 0 : NAMELESS_SPEAKER;
  };
}

function fitsPerson(gender: 'm' | 'f' | null): (referent: Referent) => number {
  return (referent) => {
    if (isPerhapsPerson(referent) && (referent.speaks || referent.name.includes(' ')))
      return gender ? PERHAPS_PERSON * UNKNOWN_GENDER : PERHAPS_PERSON;
    if (referent.plural || (referent.kind !== 'person' && referent.kind !== 'someone')) return 0;
    if (gender && referent.gender && referent.gender !== gender) return 0;
    const contrary = referent.taken !== null && referent.taken !== gender;
    const known = gender && !referent.gender ? (contrary ? TAKEN_FOR_OTHER : UNKNOWN_GENDER) : 1;
    if (referent.kind === 'person') return known;
    return known * (referent.speaks ? NAMELESS_SPEAKER : NAMELESS);
  };
}

/** "one of [them]": several people or bodies. */
function isAmong({ scan }: Discourse, { head }: Phrase): boolean {
  return normAt(scan, head - 1) === 'of';
}

function fitsCrowd(referent: Referent): number {
  return referent.plural ? fitsMany(referent) : 0;
}

function fitsSpeakers(referent: Referent): number {
  const together = referent.kind === 'person' && referent.parts.length > 0;
  return fitsMany(referent) * (together ? NAMED_TOGETHER : 1);
}

function fitsMany(referent: Referent): number {
  const { kind, plural, speaks, crowd } = referent;
  if (kind === 'outlet') return OUTLET_AS_MANY;
  if (kind === 'organization') return BODY_AS_MANY * surenessOf(referent);
  // "One minister feared a repeat. “It is coming,” they said."
  if (kind === 'someone' && !plural && speaks && !referent.gender) return NAMELESS_AS_MANY;
  return crowd || (plural && kind !== 'document') ? (speaks ? 1 : SILENT) : 0;
}

function parallel({ appearances }: Referent, phrase: Phrase): number {
  return phrase.role === 'subject' && appearances.at(-1)?.phrase.role === 'subject' ? PARALLEL : 1;
}
