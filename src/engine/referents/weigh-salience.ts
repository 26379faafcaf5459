import type { Scan } from '../reading/scan';
import type { Phrase, Role } from './read-phrases';
import type { Referent } from './referent';

/**
 * Weights after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994): whatever a sentence speaks of,
 * and more for its subject. Whom a statement comes from weighs most: news goes on with its speakers.
 */
const SPOKEN_OF = 100;
const BY_ROLE: Readonly<Record<Role, number>> = { subject: 80, object: 40, oblique: 30, possessor: 60 };
const SOURCE = 60;

/** What is said inside somebody's quotation is what that speaker is about, not the article. */
const QUOTED = 0.3;

/** Each sentence of narration between halves a weight, as in the paper; a new paragraph takes a little more. */
const SENTENCE_DECAY = 0.5;
const BLOCK_DECAY = 0.9;

/** Earlier appearances add next to nothing. */
const APPEARANCES = 8;

/** The weight of one appearance. */
export function weighPhrase(phrase: Phrase, isSource: boolean): number {
  const weight = SPOKEN_OF + BY_ROLE[phrase.role] + (isSource ? SOURCE : 0);
  if (isSource) return weight;
  return weight * (phrase.quoted ? QUOTED : phrase.presence);
}

/** How present a referent is at a sentence: its latest appearances, each sentence counted once, faded by distance. */
export function weighSalience(referent: Referent, phrase: Phrase, narration: Int32Array): number {
  const { appearances } = referent;
  const here = narration[phrase.sentence] ?? 0;
  let total = 0;
  let sentence = -1;
  let best = 0;
  for (let i = appearances.length - 1; i >= 0 && i >= appearances.length - APPEARANCES; i--) {
    const appearance = appearances[i];
    if (!appearance) break;
    if (appearance.phrase.sentence !== sentence) {
      total += best;
      best = 0;
      sentence = appearance.phrase.sentence;
    }
    const sentences = here - (narration[sentence] ?? 0);
    const blocks = phrase.block - appearance.phrase.block;
    best = Math.max(best, appearance.weight * SENTENCE_DECAY ** sentences * BLOCK_DECAY ** blocks);
  }
  return total + best;
}

/** Numbers the sentences by narration: one that is all speech, or has no verb, adds nothing to the distance. */
export function numberNarration(scan: Scan): Int32Array {
  const numbers = new Int32Array(scan.sentences.length);
  let number = 0;
  scan.sentences.forEach(({ first, end }, index) => {
    for (let i = first; i < end; i++) {
      if (scan.speechAt[i] !== -1 || (scan.classes[i] !== 'verb' && scan.classes[i] !== 'aux')) continue;
      number++;
      break;
    }
    numbers[index] = number;
  });
  return numbers;
}
