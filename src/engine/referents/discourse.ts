import type { Organizations } from '../names/collect-organizations';
import type { People } from '../names/collect-people';
import type { OwnOutlet } from '../reading/own-outlet';
import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { hangsOn } from './hangs-on';
import type { Relation } from './match-relation';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';
import { weighPhrase, weighSalience } from './weigh-salience';

/** What the article has spoken of up to one phrase of it. */
export interface Discourse {
  readonly scan: Scan;
  readonly people: People;
  readonly organizations: Organizations;
  readonly isOwnOutlet: OwnOutlet;
  /** Sentence → number of the narration that it belongs to. */
  readonly narration: Int32Array;
  /** Token → the finding whose source's words it stands in. */
  readonly findingAt: ReadonlyMap<number, Finding>;
  /** First token of a source's words → all that is said under them. */
  readonly saidAt: ReadonlyMap<number, readonly Finding[]>;
  /** Head token → the words of content in what is said there; filled as they are asked for. */
  readonly saidWords: Map<number, ReadonlySet<string>>;
  /** Head token → what the phrase stands for. */
  readonly atHead: (Referent | undefined)[];
  /** Heads of phrases that only say more of somebody named right before. */
  readonly appositions: Set<number>;
  /** Whom the text says to come into an office, and its noun: "was named mayor". */
  readonly inOffice: Map<Referent, string>;
  /** What the text says somebody named is to another, in order. */
  readonly relations: Relation[];
  /** Heads of phrases for whoever speaks for a body that the text speaks of, with the gender that they show: "a spokeswoman". */
  readonly voices: Map<number, 'm' | 'f' | null>;
  /** By kind and name in lower case. */
  readonly byName: Map<string, Referent>;
  /** The referents spoken of last, the latest at the end. */
  readonly active: Referent[];
  /** Whom the last statement comes from. */
  speaker: Referent | null;
}

/** How many referents a pronoun or description may choose from. */
const REACH = 120;

/** Notes that the phrase speaks of the referent. */
export function appear(discourse: Discourse, referent: Referent, phrase: Phrase): void {
  const { scan, people, atHead, active, findingAt } = discourse;
  atHead[phrase.head] = referent;
  const finding = findingAt.get(phrase.head);
  // “[Roth]'s report says”
  const owns = phrase.role === 'possessor';
  const isSource = finding !== undefined && !owns && !hangsOn(scan, people, finding, phrase);
  if (isSource) {
    discourse.speaker = referent;
    referent.speaks = true;
  }
  const weight = weighPhrase(phrase, isSource);
  referent.appearances.push({ phrase, weight });
  const at = active.lastIndexOf(referent);
  if (at !== -1) active.splice(at, 1);
  active.push(referent);
  if (active.length > REACH) active.shift();
}

/** The active referent with the highest positive score, the latest of equals; `null` where none has one. */
export function pickReferent(
  { active, narration }: Discourse,
  phrase: Phrase,
  factor: (referent: Referent) => number,
  least = 0,
): Referent | null {
  let best: Referent | null = null;
  let score = least;
  for (const referent of active) {
    const times = factor(referent);
    if (times <= 0) continue;
    const weight = times * weighSalience(referent, phrase, narration);
    if (weight < score || weight <= 0) continue;
    best = referent;
    score = weight;
  }
  return best;
}
