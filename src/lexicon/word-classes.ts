import adverbsText from './adverbs.txt?raw';
import auxiliariesText from './auxiliaries.txt?raw';
import verbsText from './common-verbs.txt?raw';
import conjunctionsText from './conjunctions.txt?raw';
import determinersText from './determiners.txt?raw';
import notAdverbsText from './not-adverbs.txt?raw';
import numbersText from './number-words.txt?raw';
import prepositionsText from './prepositions.txt?raw';
import pronounsText from './pronouns.txt?raw';
import { readTable, readWords } from './read';
import { listTimeWords } from './time-words';

export type PronounKind = 'subject' | 'object' | 'possessive' | 'relative' | 'indefinite' | 'demonstrative';

export interface PronounEntry {
  readonly person: 1 | 2 | 3;
  /** `null` where the word is either: "you", "who". */
  readonly number: 's' | 'p' | null;
  readonly gender: 'm' | 'f' | 'n' | null;
  /** "it" and "you" are listed as subjects, "her" as possessive: they are both. */
  readonly kind: PronounKind;
}

const adverbs = readWords(adverbsText);
const notAdverbs = readWords(notAdverbsText);
const auxiliaries = readWords(auxiliariesText);
const conjunctions = readWords(conjunctionsText);
const determiners = readWords(determinersText);
const numbers = readWords(numbersText);
const prepositions = readWords(prepositionsText);
const verbs = readWords(verbsText);
const pronouns = new Map(readTable(pronounsText).map(([word = '', ...cells]) => [word, readPronoun(cells)]));

/** Shorter words in -ly are names and nouns: "fly", "Ely". */
const SHORTEST_LY = 5;

function readPronoun([person, number, gender, kind]: readonly string[]): PronounEntry {
  return {
    person: person === '1' ? 1 : person === '2' ? 2 : 3,
    number: number === 's' || number === 'p' ? number : null,
    gender: gender === 'm' || gender === 'f' || gender === 'n' ? gender : null,
    kind: kind as PronounKind,
  };
}

/** Classes that the language adds no words to, but for pronouns. A word of several is of the first one here. */
export type ClosedClass = 'det' | 'aux' | 'prep' | 'conj' | 'num' | 'time';

/** What the lists of closed classes say of a word. */
export interface ClosedWord {
  readonly pronoun: PronounEntry | null;
  readonly wordClass: ClosedClass | null;
}

const BY_CLASS: readonly (readonly [ClosedClass, Iterable<string>])[] = [
  ['det', determiners],
  ['aux', auxiliaries],
  ['prep', prepositions],
  ['conj', conjunctions],
  ['num', numbers],
  ['time', listTimeWords()],
];

/** One look-up instead of seven, for those who ask about every word. */
const closed = new Map<string, ClosedWord>();

for (const [wordClass, words] of BY_CLASS)
  for (const word of words)
    if (!closed.has(word)) closed.set(word, { pronoun: pronouns.get(word) ?? null, wordClass });
for (const [word, pronoun] of pronouns) if (!closed.has(word)) closed.set(word, { pronoun, wordClass: null });

// All take one word in lower case, with a straight apostrophe.

/** The word of a closed class, or `null`. */
export function findClosedWord(norm: string): ClosedWord | null {
  return closed.get(norm) ?? null;
}

/** "the", "several", "most"; pronouns that open a noun phrase ("his") are in `findPronoun`. */
export function isDeterminer(norm: string): boolean {
  return determiners.has(norm);
}

/** "of", "during", "versus". */
export function isPreposition(norm: string): boolean {
  return prepositions.has(norm);
}

/** "and", "because", "while". */
export function isConjunction(norm: string): boolean {
  return conjunctions.has(norm);
}

/** "has", "won't", "could". */
export function isAuxiliary(norm: string): boolean {
  return auxiliaries.has(norm);
}

/** "also", "never", and words in -ly that are no nouns or adjectives: "privately" but not "family". */
export function isAdverb(norm: string): boolean {
  return adverbs.has(norm) || (norm.length >= SHORTEST_LY && norm.endsWith('ly') && !notAdverbs.has(norm));
}

/** The pronoun, or `null`. */
export function findPronoun(norm: string): PronounEntry | null {
  return pronouns.get(norm) ?? null;
}

/** "seven", "millions", "third". */
export function isNumberWord(norm: string): boolean {
  return numbers.has(norm);
}

/** A frequent finite form or participle of a verb that does not attribute: "went", "remains", "taken". */
export function isVerbForm(norm: string): boolean {
  return verbs.has(norm);
}
