import { isOfClass } from '../../lexicon/grammar';
import { countryOf } from '../../lexicon/places';
import { isOrigin } from './are-apart';
import type { Discourse } from './discourse';
import { isTopic } from './is-topic';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "The official" is sooner one who has spoken, by far, than one in passing; "the singer" sooner a named one. */
const SPEAKING = 4;
const NAMED = 2;
/** What the sentence before is about; somebody named counts as if he had spoken. */
const TOPIC = 1.3;
/** Each word of the description that the text has given it before, and each that it has not. */
const SHARED_WORD = 1.6;
const STRANGE_WORD = 0.7;

/** Who speaks, or is brought in as the paragraph's own subject: "Another aide agreed: “Yes,” [the aide] said". */
export function weighPresence(discourse: Discourse, referent: Referent, phrase: Phrase): number {
  const topic = isTopic(discourse, referent, phrase);
  const named = referent.kind === 'person';
  const told = referent.speaks || isBroughtIn(referent, phrase) || (named && topic);
  return (told ? SPEAKING : 1) * (named ? NAMED : 1) * (topic ? TOPIC : 1);
}

function isBroughtIn({ determiner, appearances }: Referent, { block }: Phrase): boolean {
  const first = appearances[0]?.phrase;
  return first?.block === block && first.role === 'subject' && isOfClass('indefinite', determiner ?? '');
}

/** How well the words beside a description’s noun fit what the text has called the referent; 1 where there are none. */
export function weighWords({ words }: Referent, modifiers: readonly string[]): number {
  let factor = 1;
  for (const word of modifiers) factor *= sharesWord(words, word) ? SHARED_WORD : STRANGE_WORD;
  return factor;
}

/** The word, or for that of a people its country: "French" and "France". */
export function sharesWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const country = countryOf(word);
  return isOrigin(word) && [...words].some((own) => countryOf(own) === country);
}

/** Somebody named, somebody who has spoken, or whom the paragraph brings in. */
export function isCited(referent: Referent, phrase: Phrase): boolean {
  return referent.kind === 'person' || referent.speaks || isBroughtIn(referent, phrase);
}
