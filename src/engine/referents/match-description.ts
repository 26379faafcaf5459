import { fitsAnyBody } from '../../lexicon/broader-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { isNameOfOrigin } from '../../lexicon/places';
import type { SourceNoun } from '../../lexicon/source-nouns';
import type { Mention } from '../mentions/describe-mention';
import { isThing } from '../mentions/is-thing';
import { isAged } from '../reading/is-aged';
import { normAt, type Scan } from '../reading/scan';
import { alike, calledAgain } from './called-again';
import { type Discourse, pickReferent } from './discourse';
import { goOnWith, speakOn } from './go-on-with';
import { holdsOther } from './holds-other';
import { isAnaphoric } from './is-anaphoric';
import { isBroader } from './is-called';
import { isCase } from './is-case';
import { isHuman } from './is-human';
import { isMetBy } from './is-met-by';
import { isOpposed } from './is-opposed';
import { matchBody } from './match-body';
import { matchEpithet } from './match-epithet';
import { matchForce } from './match-force';
import { matchMembers } from './match-members';
import { matchOwned } from './match-owned';
import { matchPair } from './match-pair';
import { matchPiece, REPORT, soonerInquiry, soonerPiece } from './match-piece';
import { matchStudy } from './match-study';
import { matchNewcomer } from './read-office';
import type { Phrase } from './read-phrases';
import type { Referent, ReferentKind } from './referent';
import { isCited, weighPresence, weighWords } from './weigh-fit';

/** Said of whoever no longer is what the noun says. */
const FORMER = 'former';
/** "the 90-page report": its length tells it from none. */
const PAGES = '-page';
/** A description with more words than these introduces somebody. */
const MOST_ADJECTIVES = 3;

/** What a definite description stands for: the most present referent that its noun fits; `null` where it introduces something. */
export function matchDescription(
  discourse: Discourse,
  phrase: Phrase,
  mention: Mention,
  kind: ReferentKind | null,
): Referent | null {
  const { scan } = discourse;
  const { noun } = mention;
  const epithet = noun && kind === 'organization' ? matchEpithet(discourse, phrase, noun) : null;
  if (epithet) return epithet;
  const owned = noun && kind === 'document' ? matchOwned(discourse, phrase, noun.singular) : null;
  if (owned) return owned;
  if (!isAnaphoric(scan, phrase, mention))
    return isOnceMore(scan, phrase, noun)
      ? goOnWith(discourse, phrase, noun?.gender ?? null, true)
      : calledAgain(discourse, phrase);
  // "the other, who was there"
  if (isOfClass('fresh', mention.head)) return null;
  const pair = matchPair(discourse, phrase, noun, kind);
  if (pair) return pair;
  const short = adjectivesOf(scan, phrase) <= MOST_ADJECTIVES;
  if (!noun)
    return (
      (isAged(mention.head) ? null : alike(discourse, mention.head)) ??
      (short && (kind === null || isNameOfOrigin(mention.head)) && !isEvent(discourse, phrase)
        ? goOnWith(discourse, phrase, null, isAged(mention.head))
        : null)
    );
  if (isFresh(scan, phrase)) return noun.plural ? null : matchNewcomer(discourse, noun.singular);
  const modifiers = modifiersOf(scan, phrase);
  const plain = modifiers.length === 0;
  const members = plain && (matchForce(discourse, phrase, noun) ?? matchMembers(discourse, phrase, noun));
  if (members) return members;
  // "the team found", of a study
  const shows = discourse.findingAt.get(phrase.head)?.kind === 'show' && plain;
  if (kind === 'organization')
    return (
      (shows ? matchStudy(discourse, phrase, noun) : null) ?? matchBody(discourse, phrase, noun, modifiers)
    );
  // "the lender" is a body more often than a person
  const body =
    kind === 'someone' &&
    fitsAnyBody(noun.singular) &&
    !discourse.active.some((referent) => referent.kind === 'someone' && referent.nouns.has(noun.singular)) &&
    matchBody(discourse, phrase, noun, modifiers);
  if (body) return body;
  const agrees = (referent: Referent): boolean =>
    isOfKind(referent, kind) &&
    !(isOnlyQuoted(referent) && !phrase.quoted) &&
    !isOnlyOwner(referent) &&
    referent.plural === noun.plural &&
    !(noun.gender && referent.gender && noun.gender !== referent.gender) &&
    !(kind === 'document' && modifiers.some((word) => !referent.words.has(word)));
  const match = (fits: (referent: Referent) => boolean): Referent | null =>
    pickReferent(discourse, phrase, (referent) =>
      agrees(referent) && fits(referent)
        ? weighWords(referent, modifiers) * weighPresence(discourse, referent, phrase)
        : 0,
    );
  // "the woman, who is not named": nobody whom the article names
  if (mention.insider && kind === 'someone')
    return match(
      (referent) =>
        referent.kind === 'someone' &&
        (referent.nouns.has(noun.singular) || (referent.speaks && isOfClass('anybody', noun.singular))),
    );
  // "A neighbour said … The woman said …"
  const isSpeakingOn = (referent: Referent): boolean =>
    referent === discourse.speaker && isNamelessSpeaker(referent);
  const piece = matchPiece(discourse, phrase, noun);
  // A report may be anybody's, a story is a medium's.
  if (piece && noun.singular !== REPORT) return piece;
  const broader = (): Referent | null =>
    match(
      (referent) =>
        isBroader(referent, noun.singular) && !isPassing(referent) && !holdsOther(referent, noun, modifiers),
    );
  const called = (referent: Referent): boolean =>
    referent.nouns.has(noun.singular) && !holdsOther(referent, noun, modifiers);
  // "the officials said": those who have been cited before rather than others in passing
  const cited =
    discourse.findingAt.has(phrase.head) && (kind === 'people' || noun.kind === 'unnamed')
      ? match((referent) => called(referent) && isCited(referent, phrase))
      : null;
  const literal = cited ?? match(called);
  // "City coach Omar Veld said … Town boss Ben Roth said … [the City boss] said"
  const shares = ({ words }: Referent): boolean => modifiers.some((word) => words.has(word));
  const fitting =
    literal && !plain && !shares(literal)
      ? match((one) => one.kind === 'person' && shares(one) && isBroader(one, noun.singular))
      : null;
  const named = fitting ?? literal;
  const found =
    (named?.kind === 'people' ? laterStudy(discourse, phrase, noun, named) : named) ??
    (kind === 'someone' && short && isHuman(noun) ? speakOn(discourse, phrase, noun.gender) : null) ??
    (piece ? soonerInquiry(piece, broader()) : null) ??
    matchStudy(discourse, phrase, noun) ??
    soonerPiece(discourse, phrase, noun, broader()) ??
    (isOfClass('never-named', noun.singular) ? match(isNamelessSpeaker) : null) ??
    (isOfClass('anybody', noun.singular) ? (match(isInsider) ?? match(isSpeakingOn)) : null);
  // "the Republican": written like a name, but what somebody is
  const isName = mention.named && noun.kind !== 'unnamed';
  if ((found && !isHalfKnown(found)) || kind !== 'someone' || !short || !isHuman(noun) || isName)
    return found;
  const near = isElsewhere(discourse, phrase) ? null : goOnWith(discourse, phrase, noun.gender, true);
  if (found && (near?.kind !== 'person' || isMetBy(found, near))) return found;
  if (near)
    return holdsOther(near, noun, modifiers) ||
      isOpposed(near, noun) ||
      isCase(discourse, near, noun.singular)
      ? null
      : near;
  return isOfClass('suing', noun.singular) ? match(isNamelessSpeaker) : null;
}

/** "“When you’re a mayor of a town,” he said": somebody at large, whom only words in quotation marks speak of. */
function isOnlyQuoted({ kind, determiner, appearances }: Referent): boolean {
  return (
    kind === 'someone' &&
    isOfClass('indefinite', determiner ?? '') &&
    appearances[0]?.phrase.quoted === true &&
    appearances.at(-1)?.phrase.quoted === true
  );
}

/** "the public prosecutor's office": nobody whom the text has spoken of. */
function isOnlyOwner({ kind, speaks, appearances }: Referent): boolean {
  return kind === 'someone' && !speaks && appearances.every(({ phrase }) => phrase.role === 'possessor');
}

/** "will keep [the player on his wages]": no more than a description itself, of whoever was meant. */
function isHalfKnown({ kind, speaks, determiner, appearances }: Referent): boolean {
  const first = appearances[0]?.phrase;
  const told = first !== undefined && first.whole.end > first.range.end && first.role !== 'subject';
  return kind === 'someone' && !speaks && determiner === 'the' && told;
}

/** Somebody without a name who has said nothing is not taken up by another noun. */
function isPassing({ kind, speaks }: Referent): boolean {
  return kind === 'someone' && !speaks;
}

/** "the sources", after "two people briefed on the talks": whose name is withheld and who has spoken. */
function isInsider({ kind, speaks, mention }: Referent): boolean {
  return kind !== 'person' && speaks && mention?.insider === true;
}

/** "One former executive said … The person said …"; but a spokesman is no "source". */
function isNamelessSpeaker({ kind, speaks, mention }: Referent): boolean {
  return kind === 'someone' && speaks && mention?.noun?.kind !== 'spokesperson';
}

/** "The former head of the port said": who held an office is known by now, unless the name follows. */
function isOnceMore(scan: Scan, { range, whole }: Phrase, noun: SourceNoun | null): boolean {
  if (!noun || noun.plural || !isHuman(noun) || normAt(scan, whole.end) === ',') return false;
  return isOfClass('known', normAt(scan, range.first)) && normAt(scan, range.first + 1) === FORMER;
}

function modifiersOf(scan: Scan, { range }: Phrase): string[] {
  const words: string[] = [];
  for (let i = range.first; i < range.end - 1; i++)
    if ((scan.classes[i] === 'word' || scan.classes[i] === 'name') && !normAt(scan, i).endsWith(PAGES))
      words.push(normAt(scan, i));
  return words;
}

/** How many words describe the head: names count as none. */
function adjectivesOf(scan: Scan, { range }: Phrase): number {
  let count = 0;
  for (let i = range.first; i < range.end - 1; i++) if (scan.classes[i] === 'word') count++;
  return count;
}

/** "[The storm] made clear that", "according to [the agenda]": needs nobody who speaks, and the noun is nobody; nor is "[the park] said". */
function isEvent({ scan, findingAt }: Discourse, { head, range }: Phrase): boolean {
  if (isOfClass('premises', normAt(scan, head))) return true;
  const finding = findingAt.get(head);
  const mute =
    finding?.rule === 'according-to' ||
    isOfClass('said-by-things', normAt(scan, finding?.cue[0]?.first ?? -1));
  return mute && isThing(scan, range) && !isAged(normAt(scan, head)) && !normAt(scan, head).includes('-');
}

/** "At the inn, [the landlord] has shut the doors": whoever is there, and nobody spoken of before. */
function isElsewhere({ scan, findingAt }: Discourse, { head, range, sentence, block }: Phrase): boolean {
  const first = scan.sentences[sentence]?.first ?? head;
  const opens = scan.sentences[sentence - 1]?.block !== block && normAt(scan, first) === 'at';
  return opens && normAt(scan, range.first - 1) === ',' && !findingAt.has(head);
}

/** "the other official" */
function isFresh(scan: Scan, { range }: Phrase): boolean {
  for (let i = range.first; i < range.end - 1; i++)
    if (scan.classes[i] !== 'name' && isOfClass('fresh', normAt(scan, i))) return true;
  return false;
}

function isOfKind(referent: Referent, kind: ReferentKind | null): boolean {
  if (kind === 'someone') return referent.kind === 'someone' || referent.kind === 'person';
  return referent.kind === kind;
}

/** "The researchers": those of a study spoken of since other researchers were. */
function laterStudy(discourse: Discourse, phrase: Phrase, noun: SourceNoun, crowd: Referent): Referent {
  const study = matchStudy(discourse, phrase, noun);
  const { active } = discourse;
  return study && active.lastIndexOf(study) > active.lastIndexOf(crowd) ? study : crowd;
}
