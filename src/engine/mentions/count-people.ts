import { isOfClass } from '../../lexicon/grammar';
import { findQuantity } from '../../lexicon/quantities';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Of how many people a mention speaks, and the words that say so. */
export interface PeopleCount {
  readonly number: number;
  readonly words: TokenRange;
}

/** A number of people in figures: "12", "1,200". */
const FIGURES = /^\d{1,3}(?:,\d{3})+$|^\d+$/;

/**
 * How many people the words say a source is: 2 for "two officials", 4 for "at least four of the crew", 3 for "an aide and two
 * guards". `null` where they give no number ("several officials") or only a share ("one in five voters").
 */
export function countPeople(scan: Scan, range: TokenRange): PeopleCount | null {
  let total = 0;
  let first = -1;
  let end = range.first;
  for (let at = range.first; at < range.end; ) {
    const part = readPart(scan, at, range.end);
    if (!part) return null;
    total += part.number;
    if (first === -1) first = part.words.first;
    end = part.words.end;
    at = nextPart(scan, end, range.end);
  }
  return first === -1 ? null : { number: total, words: { first, end } };
}

/** The number of the part of a phrase that begins at `from`; a singular without one is one person. */
function readPart(scan: Scan, from: number, limit: number): PeopleCount | null {
  for (let at = from; at < limit; at++) {
    if (valueAt(scan, at) !== undefined) return readNumber(scan, at, limit);
    if (endsPart(scan, at) && !leadsToNumber(scan, at)) return null;
    const noun = findSourceNoun(normAt(scan, at));
    // In "the port official" the noun is no more than a part of the description, in "Cook" it is a name.
    if (!noun || isNoun(scan, at + 1, limit) || scan.classes[at + 1] === 'poss') continue;
    if (noun.plural || !HUMAN.has(noun.kind) || scan.classes[at] === 'name') return null;
    return { number: 1, words: { first: from, end: at + 1 } };
  }
  return null;
}

function readNumber(scan: Scan, first: number, limit: number): PeopleCount | null {
  let number: number | null = null;
  let at = first;
  for (let value = valueAt(scan, at); at < limit && value !== undefined; value = valueAt(scan, ++at)) {
    if (value === null) return null;
    const multiplies = findQuantity(normAt(scan, at))?.multiplies;
    // "another two officials" are two; "half a dozen" six; "two second officers" two
    if (number === null || number === 1) number = value;
    else if (multiplies) number *= value;
  }
  if (number === null || !Number.isInteger(number) || isShare(scan, first, at)) return null;
  const gathered = number === 1 ? gatheredBehind(scan, at, limit) : -1;
  if (gathered !== -1) return readPart(scan, gathered, limit);
  if (number === 1 && !isSomebody(scan, at, limit)) return null;
  return { number, words: { first, end: at } };
}

/** "another", "one of the officials", "a senior official": not "a deal". */
function isSomebody(scan: Scan, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const noun = findSourceNoun(normAt(scan, at));
    if (noun && !isNoun(scan, at + 1, limit) && scan.classes[at + 1] !== 'poss') return HUMAN.has(noun.kind);
  }
  return from === limit || endsPart(scan, from);
}

const HUMAN: ReadonlySet<SourceNounKind> = new Set([
  'agent',
  'group',
  'office',
  'relative',
  'role',
  'spokesperson',
  'unnamed',
]);

/** The number that a word stands for; `null` where it says "several", `undefined` where it is no number. */
function valueAt(scan: Scan, at: number): number | null | undefined {
  const word = normAt(scan, at);
  const quantity = findQuantity(word);
  if (quantity) return quantity.number;
  return FIGURES.test(word) ? Number(word.replaceAll(',', '')) : undefined;
}

/** "40 % of voters", "one in five", "a third of them", "four or five" */
function isShare(scan: Scan, first: number, end: number): boolean {
  const next = normAt(scan, end);
  const ratio =
    (next === 'in' || next === 'or' || next === 'to') && typeof valueAt(scan, end + 1) === 'number';
  const fraction = next === 'of' && end - first > 1 && valueAt(scan, end - 1) === 1;
  return next === '%' || ratio || fraction || normAt(scan, first - 1) === 'between';
}

/** "a group of four nurses": the number stands behind the "of"; -1 where nobody is gathered. */
function gatheredBehind(scan: Scan, from: number, limit: number): number {
  for (let at = from; at < limit && !endsPart(scan, at); at++) {
    if (normAt(scan, at + 1) !== 'of') continue;
    const noun = findSourceNoun(normAt(scan, at));
    return at + 2 < limit && (noun?.kind === 'organization' || noun?.kind === 'group') ? at + 2 : -1;
  }
  return -1;
}

/** Where the next people begin: "an aide [and two guards]", but not "current and former officials". */
function nextPart(scan: Scan, from: number, limit: number): number {
  for (let at = from; at + 1 < limit && !endsPart(scan, at); at++) {
    if (scan.classes[at] === 'conj' && valueAt(scan, at + 1) !== undefined) return at + 1;
  }
  return limit;
}

function endsPart(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'rel' || kind === 'mark' || kind === 'pron' || kind === 'prep';
}

/** "at least four", "close to 20": the preposition belongs to the number. */
function leadsToNumber(scan: Scan, at: number): boolean {
  const near = valueAt(scan, at + 1) !== undefined || valueAt(scan, at + 2) !== undefined;
  return scan.classes[at] === 'prep' && near;
}

function isNoun(scan: Scan, at: number, limit: number): boolean {
  const nominal = scan.classes[at] === 'word' || scan.classes[at] === 'name';
  return at < limit && nominal && !isOfClass('postposed', normAt(scan, at));
}
