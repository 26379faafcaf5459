import { findSourceNoun } from '../../lexicon/source-nouns';
import { isJob } from '../reading/is-job';
import { normAt, type Scan } from '../reading/scan';
import { agreesInGender } from './agrees-in-gender';
import type { Discourse } from './discourse';
import { findEntry, isTitle } from './find-entry';
import { findFarNamed } from './find-far-named';
import { fitsNoun } from './fits-noun';
import { isShadowOf } from './holds-other';
import { isCalledOther } from './is-called-other';
import { isForeseeable, isKnown, LEAD } from './is-foreseeable';
import { isPresented } from './is-presented';
import { isPresentedSilent } from './is-presented-silent';
import { isSameSpeaker } from './is-same-speaker';
import { isTakenUp } from './is-taken-up';
import { knowPair } from './join-referents';
import type { Phrase } from './read-phrases';
import { createReferent, type Referent } from './referent';

/** The name follows a lead within so many paragraphs, unless it is the only one that fits; elsewhere it follows at once. */
const FORESIGHT = 4;

/** Blocks: the title and the first paragraph. */
const OPENING = 1;

/**
 * "An expert has warned …" in the lead, and soon after "…, said Mira Holt, a harbour expert": ties the description to the
 * named speaker whom it fits. `speakers` are the persons whom statements come from, `people` all, in order of the text.
 */
export function foreseeSpeakers(
  discourse: Discourse,
  described: readonly Referent[],
  speakers: readonly Referent[],
  people: readonly Referent[],
): void {
  for (const referent of described) {
    const first = referent.appearances[0]?.phrase;
    if (!first || referent.standsFor || !isForeseeable(discourse, referent)) continue;
    if (countOf(discourse.scan, referent) === 2)
      referent.standsFor = foreseeTwo(discourse, referent, first, speakers);
    else if (!referent.plural)
      referent.standsFor =
        foresee(discourse, referent, first, speakers) ??
        people.find((named) => isPresentedSilent(discourse, referent, first, named)) ??
        null;
  }
  for (const part of listParts(discourse, described)) {
    const first = part.appearances[0]?.phrase;
    const named = first && foresee(discourse, part, first, speakers);
    if (named) discourse.atHead[first.head] = named;
  }
}

function foresee(
  discourse: Discourse,
  referent: Referent,
  first: Phrase,
  all: readonly Referent[],
): Referent | null {
  const speakers = all.filter((speaker) => !isShadowOf(speaker, referent));
  const near = speakers.find((speaker) => isNamedSoon(discourse, referent, first, speaker));
  if (near || first.block > LEAD || referent.owner) return near ?? null;
  return (
    findInTitle(discourse, referent, first, speakers) ?? findFarNamed(discourse, referent, first, speakers)
  );
}

/** "Roth answers her critics ¶ The union leader told us …": whom the title is about, who has no name in the lead yet. */
function findInTitle(
  { scan }: Discourse,
  referent: Referent,
  first: Phrase,
  speakers: readonly Referent[],
): Referent | null {
  if (!isKnown(scan, referent) || first.role !== 'subject' || first.block > OPENING) return null;
  const titled = speakers.filter(({ appearances }) => isTitle(scan, appearances[0]?.phrase.block ?? -1));
  const [only] = titled;
  const opening = only?.appearances[0]?.phrase;
  if (!only || titled.length > 1 || opening?.role !== 'subject' || opening.head > first.head) return null;
  if (!agreesInGender(only, referent)) return null;
  return isCalledOther(referent, only) ? null : only;
}

function foreseeTwo(
  discourse: Discourse,
  referent: Referent,
  first: Phrase,
  speakers: readonly Referent[],
): Referent | null {
  const [one, other] = speakers.filter((speaker) => isNamedSoon(discourse, referent, first, speaker));
  if (one && other) return knowPair(discourse, one, other);
  return findPair(discourse, referent, first) ?? findOnlyTwo(discourse, referent, first, speakers);
}

/** "Two ministers have … ¶ Health Minister Ines Roth said … ¶ Port Minister Ben Holt said …": the only two of the kind who speak. */
function findOnlyTwo(
  discourse: Discourse,
  referent: Referent,
  first: Phrase,
  speakers: readonly Referent[],
): Referent | null {
  const noun = referent.mention?.noun;
  if (first.block > LEAD || (noun && !isJob({ ...noun, ...findSourceNoun(noun.singular) }))) return null;
  const fitting = speakers.filter(
    (speaker) => findEntry(discourse, first, speaker) !== null && fitsNoun(referent, speaker),
  );
  const [one, other] = fitting;
  if (!one || !other || fitting.length !== 2) return null;
  const far = findEntry(discourse, first, other);
  return far && far.speaks.block - first.block <= FORESIGHT ? knowPair(discourse, one, other) : null;
}

function isNamedSoon(discourse: Discourse, referent: Referent, first: Phrase, speaker: Referent): boolean {
  const entry = findEntry(discourse, first, speaker);
  if (!entry || entry.speaks.block - first.block > (first.block > LEAD ? 1 : FORESIGHT)) return false;
  return (
    isPresented(discourse, referent, speaker) ||
    isTakenUp(discourse, referent, speaker, first, entry) ||
    (!referent.owner && isSameSpeaker(discourse, referent, speaker, first, entry))
  );
}

/** "[one of the founders] has said": one person, whom the text may name. */
function listParts(discourse: Discourse, described: readonly Referent[]): Referent[] {
  const { scan, findingAt } = discourse;
  const parts: Referent[] = [];
  for (const whole of described) {
    if (!whole.plural || whole.kind !== 'people') continue;
    for (const appearance of whole.appearances) {
      const { head, block } = appearance.phrase;
      const range = findingAt.get(head)?.source;
      if (
        block > LEAD ||
        !range ||
        normAt(scan, range.first) !== 'one' ||
        normAt(scan, range.first + 1) !== 'of'
      )
        continue;
      const { name, mention, words } = whole;
      const nouns = new Set(whole.nouns);
      const part = createReferent({
        kind: 'someone',
        name,
        range,
        mention,
        words,
        nouns,
        appearances: [appearance],
      });
      if (isForeseeable(discourse, part)) parts.push(part);
    }
  }
  return parts;
}

/** "Two councillors have … ¶ Council leaders Ines Roth and Ben Holt called …": the two new ones who open the paragraph after a lead's. */
function findPair({ scan, byName }: Discourse, described: Referent, { block }: Phrase): Referent | null {
  if (block > LEAD) return null;
  for (const pair of byName.values()) {
    const [one, other] = pair.parts;
    const next = one?.appearances[0]?.phrase;
    if (!one || !other || next?.block !== block + 1 || next.role !== 'subject' || next.quoted) continue;
    if (pair.appearances[0]?.phrase.sentence !== next.sentence) continue;
    if (other.appearances[0]?.phrase.sentence !== next.sentence) continue;
    if (scan.tokens[next.range.first - 1]?.block === next.block) continue;
    const fits = [one, other].every((named) => named.nouns.size === 0 || fitsNoun(described, named));
    if (fits) return pair;
  }
  return null;
}

function countOf(scan: Scan, { plural, range }: Referent): number {
  if (!plural) return 1;
  return normAt(scan, range.first) === 'two' ? 2 : 0;
}
