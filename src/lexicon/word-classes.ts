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

// All take one word in lower case, with a straight apostrophe.

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
