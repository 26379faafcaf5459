import text from './name-words.txt?raw';
import ordinaryText from './ordinary-words.txt?raw';
import { readClasses, readWords } from './read';
import { findReportingVerb } from './reporting-verbs';
import { findSourceNoun } from './source-nouns';
import { findClosedWord, isAdverb, isVerbForm } from './word-classes';

/** What a word near a name, or in it, says of the name; each is explained at the head of `name-words.txt`. */
export type NameClass =
  | 'addressed'
  | 'honorific'
  | 'small'
  | 'suffix'
  | 'body-owns'
  | 'person-owns'
  | 'body-link'
  | 'compound'
  | 'family-first'
  | 'firm'
  | 'firm-owns'
  | 'firm-suffix'
  | 'frequent-surname'
  | 'human'
  | 'may-be-body'
  | 'office-acronym'
  | 'place-beginning'
  | 'postnominal'
  | 'postposed-title'
  | 'thing'
  | 'title-more'
  | 'particle'
  | 'surname-beginning'
  | 'surname-ending'
  | 'surname-too';

const classes = readClasses(text);

const ordinary = readWords(ordinaryText);

/** Letters of the longest ending or beginning in the list. */
const LONGEST_PART = 7;
/** A surname has at least this many letters more than its ending or beginning. */
const SHORTEST_REST = 2;

/** Whether `norm` (lower case, with or without its full stop) belongs to the class. */
export function isOfNameClass(name: NameClass, norm: string): boolean {
  return classes[name]?.has(norm.endsWith('.') ? norm.slice(0, -1) : norm) ?? false;
}

/** Whether `norm` (lower case) has the form of a surname somewhere in the world: "veldenko", "mcholt", "al-rothi". */
export function looksLikeSurname(norm: string): boolean {
  for (let n = 2; n <= LONGEST_PART && n + SHORTEST_REST <= norm.length; n++) {
    if (classes['surname-ending']?.has(norm.slice(-n)) || classes['surname-beginning']?.has(norm.slice(0, n)))
      return true;
  }
  return false;
}

/** Whether many bear the name (lower case) as a surname, or its ending says that it is one: "martinez", "veldenko". */
export function isLikelySurname(norm: string): boolean {
  return isOfNameClass('frequent-surname', norm) || looksLikeSurname(norm);
}

/** "al-Harani": begins with a small particle that is tied to the surname by a hyphen or apostrophe; `text` as printed. */
export function hasSmallBeginning(text: string): boolean {
  const tie = text.search(/[-'’]/);
  const first = text[tie + 1] ?? '';
  return (
    tie > 0 &&
    first !== first.toLowerCase() &&
    isOfNameClass('surname-beginning', `${text.slice(0, tie)}${text[tie] === '-' ? '-' : "'"}`)
  );
}

/** The gender that the form of a surname (lower case) shows, or `null`: "veldova", "roth". */
export function genderOfSurname(norm: string): 'm' | 'f' | null {
  for (let n = LONGEST_PART; n >= 2; n--) {
    if (classes['female-name']?.has(norm.slice(-n))) return 'f';
    if (classes['male-name']?.has(norm.slice(-n))) return 'm';
  }
  return null;
}

/** Letters of the shortest word whose ending shows that it is none's name. */
const SHORTEST_ENDED = 7;

/** Whether many bear `norm` (lower case) as a surname, though it is a word of the language or of bodies: "bishop", "banks". */
export function isAlsoSurname(norm: string): boolean {
  return isOfNameClass('surname-too', norm) || isOfNameClass('frequent-surname', norm);
}

/** Whether `norm` (lower case) is a common word of English, though it may be a name as well: "whole", "says", "officers". */
export function isOrdinaryWord(norm: string): boolean {
  return isListed(norm) || (norm.endsWith('s') && isListed(norm.slice(0, -1))) || isEnded(norm);
}

function isListed(norm: string): boolean {
  return (
    ordinary.has(norm) ||
    isVerbForm(norm) ||
    // any word in -ly counts as an adverb, "Connelly" too
    (isAdverb(norm) && !norm.endsWith('ly')) ||
    findSourceNoun(norm) !== null ||
    findReportingVerb(norm) !== null ||
    findClosedWord(norm) !== null
  );
}

function isEnded(norm: string): boolean {
  if (norm.length < SHORTEST_ENDED) return false;
  const plain = norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm;
  for (let n = 3; n <= 4; n++)
    if (classes['ordinary-ending']?.has(plain.slice(-n)) || classes['ordinary-ending']?.has(norm.slice(-n)))
      return true;
  return false;
}
