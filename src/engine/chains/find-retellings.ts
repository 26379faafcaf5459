import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { findRetelling, type RetellingFamily } from '../../lexicon/retellings';
import { findFirst } from '../reading/find-first';
import type { NamedOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { Media } from './collect-media';

/** Tokens: a medium stands so near to what it made: "Noon's profile", "a story in Noon". */
const NEAR = 5;

/** Tokens: the verb stands so near before what was made: "published a long story". */
const VERB_NEAR = 4;

/** Tokens: "the story" speaks of one that was told of so far back, about eight paragraphs. */
const REACH = 500;

/** What media made, as the article tells of it. */
export interface Retellings {
  /** The medium whose story, interview or video "the story" at a token speaks of; `null` where none is known. */
  madeBy(noun: string, at: number): NamedOutlet | null;
  /** The medium of whose piece a sentence tells last; `null` where it tells of none. */
  madeIn(sentence: number): NamedOutlet | null;
}

interface Retelling {
  readonly family: RetellingFamily;
  readonly at: number;
  /** `null` where somebody else made it: "a report by the ministry". */
  readonly outlet: NamedOutlet | null;
}

/** Finds where the article tells of what a medium made: "Noon published a story about him", "a video by Noon". */
export function findRetellings(scan: Scan, media: Media): Retellings {
  const found: Record<RetellingFamily, Retelling[]> = { text: [], talk: [], film: [] };
  const bySentence = new Map<number, NamedOutlet | null>();
  scan.norms.forEach((norm, at) => {
    const family = scan.classes[at] === 'name' || scan.speechAt[at] !== -1 ? null : findRetelling(norm);
    if (!family) return;
    const outlet = makerOf(scan, media, at);
    const fresh = isOfClass('indefinite', determinerBefore(scan, at));
    if (!outlet && !fresh) return;
    found[family].push({ family, at, outlet });
    bySentence.set(scan.sentenceAt[at] ?? -1, outlet);
  });
  return {
    madeIn: (sentence) => bySentence.get(sentence) ?? null,
    madeBy: (noun, at) => {
      const family = findRetelling(noun);
      const known = family ? found[family] : [];
      const last = known[findFirst(known.length, (i) => (known[i]?.at ?? at) >= at) - 1];
      return last && at - last.at <= REACH ? last.outlet : null;
    },
  };
}

function makerOf(scan: Scan, media: Media, at: number): NamedOutlet | null {
  const { first, end } = scan.sentences[scan.sentenceAt[at] ?? -1] ?? { first: at, end: at };
  const near = media.within(Math.max(first, at - NEAR), Math.min(end, at + NEAR + 1));
  const beside = near.find(
    ({ outlet, first: from }) =>
      leadsTo(scan, outlet.end, at) || leadsFrom(scan, at, from) || airsOn(scan, at, from),
  );
  if (beside) return beside.outlet;
  for (let i = at - 1; i >= first && i >= at - VERB_NEAR; i--)
    if (isOfClass('publishes', normAt(scan, i))) return mediumBefore(scan, media, first, i);
  return null;
}

/** "Noon's profile", "a Noon profile" */
function leadsTo(scan: Scan, end: number, at: number): boolean {
  for (let i = end; i < at; i++)
    if (scan.classes[i] !== 'poss' && scan.classes[i] !== 'word' && scan.classes[i] !== 'num') return false;
  return end <= at;
}

/** "a story in Noon", "an interview with the magazine Noon", "a video by Noon" */
function leadsFrom(scan: Scan, at: number, first: number): boolean {
  return first > at && scan.classes[at + 1] === 'prep';
}

/** "a documentary, [which aired on] Noon", "the film [broadcast by] Noon" */
function airsOn(scan: Scan, at: number, first: number): boolean {
  if (first <= at || scan.classes[first - 1] !== 'prep') return false;
  const verb = normAt(scan, first - 2);
  return isOfClass('publishes', verb) || isOfClass('put-out', verb);
}

/** The medium that published: the last one named, or spoken of by its noun, before the verb. */
function mediumBefore(scan: Scan, media: Media, first: number, verb: number): NamedOutlet | null {
  for (let i = verb - 1; i >= first; i--) {
    const spoken = normAt(scan, i - 1) === 'the' && kindsOfMedium(normAt(scan, i)) !== null;
    if (spoken) return media.meantBy(normAt(scan, i), i);
    const [named] = media.within(i, i + 1);
    if (named) return named.outlet;
  }
  return null;
}

/** The word that opens the phrase of the noun, looking over its adjectives. */
function determinerBefore(scan: Scan, at: number): string {
  let i = at - 1;
  while (
    i > at - VERB_NEAR &&
    (scan.classes[i] === 'word' || scan.classes[i] === 'name' || scan.classes[i] === 'num')
  )
    i--;
  return normAt(scan, i);
}
