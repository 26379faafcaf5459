import { isBodyWord, kindsOfBody } from '../../lexicon/body-kinds';
import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass, isOrdinaryWord } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { People } from './collect-people';
import type { JudgedName } from './judge-names';
import { isAcronym, isHuman } from './name-run';

/** The whole name of a body that begins with this run: "Department" + "of Health and Human Services". */
export function readBodyName(scan: Scan, run: JudgedName, people: People): TokenRange {
  let { end } = run;
  let joined = false;
  const first = ownerStart(scan, run, people);
  for (;;) {
    const next = nextPart(scan, { first: run.first, end }, joined, people);
    if (next === end) return { first, end: joined ? fieldsEnd(scan, end, people) : end };
    joined ||= normAt(scan, end) !== '&';
    end = next;
  }
}

/** "the [Prime Minister's] Office", "the [Farmers'] Union": an office or people that a body's name begins with, no owner of a body. */
function ownerStart(scan: Scan, { first }: JudgedName, people: People): number {
  if (scan.classes[first - 1] !== 'poss' || !isBodyWord(normAt(scan, first))) return first;
  let start = first - 1;
  while (scan.classes[start - 1] === 'name' && isHuman(normAt(scan, start - 1))) start--;
  if (start === first - 1) return first;
  // "the [Harlow County] Sheriff’s Office", but "Ines Roth Farmers’ Union"
  while (scan.classes[start - 1] === 'name' && !people.at(start - 1)) start--;
  return scan.classes[start - 1] === 'name' ? first : start;
}

/** Where the part behind "of", "for" or "and" ends; the end of the name where it goes no further. */
function nextPart(scan: Scan, name: TokenRange, joined: boolean, people: People): number {
  const { end } = name;
  const link = normAt(scan, end);
  const first = normAt(scan, end + 1) === 'the' ? end + 2 : end + 1;
  const last = endOfPart(scan, first, people);
  if (last === first) return end;
  if (link === '&') return last;
  if (isOfNameClass('body-link', link)) return isBodyWord(normAt(scan, end - 1)) ? last : end;
  return link === 'and' && first === end + 1 && joinsParts(scan, name, last, joined) ? last : end;
}

/** Fields behind the first one, at most. */
const MOST_FIELDS = 4;

/** "Department for Environment[, Food and Rural Affairs]": what else an office deals with; but "the Ministry of Health, Lumo and Volta Motors". */
function fieldsEnd(scan: Scan, at: number, people: People): number {
  if (!isOfClass('portfolio', normAt(scan, at - 1))) return at;
  let end = at;
  for (let fields = 0; fields < MOST_FIELDS && normAt(scan, end) === ','; fields++) {
    const next = fieldEnd(scan, end + 1, people);
    if (next === end + 1) return at;
    end = next;
    const and = normAt(scan, end) === ',' ? end + 1 : end;
    if (normAt(scan, and) !== 'and') continue;
    const last = fieldEnd(scan, and + 1, people);
    return last > and + 1 && normAt(scan, last) !== ',' ? last : at;
  }
  return at;
}

/** "Food", "Rural Affairs"; where it starts if a body or person is named there. */
function fieldEnd(scan: Scan, at: number, people: People): number {
  const end = endOfPart(scan, at, people);
  const field = isOfClass('portfolio', normAt(scan, end - 1));
  const other = kindsOfBody(normAt(scan, end - 1)).length > 0 || isKnownOrganization(wordsOf(scan, at, end));
  return end - at > LONGEST_FIELD || isAcronym(wordsOf(scan, at, end)) || (other && !field) ? at : end;
}

/** Words: "Industrial Strategy". */
const LONGEST_FIELD = 2;

/** "Ministry of Food and Farms", "Food and Farms Administration", "Sund and Fjord Commission (SFC)", but not "the Senate and Holt Bank". */
function joinsParts(scan: Scan, name: TokenRange, last: number, joined: boolean): boolean {
  const acronym = bracketedAcronym(scan, last);
  if (
    acronym &&
    acronymsOf(wordsOfBody(scan, { first: name.first, end: last })).includes(acronym.toLowerCase())
  )
    return true;
  const before = normAt(scan, name.end - 1);
  const body = isBodyWord(normAt(scan, last - 1)) && !isBodyWord(before) && isOrdinaryWord(before);
  const other = wordsOf(scan, name.end + 1, last);
  return (joined || body) && !isKnownOrganization(other) && !isPlace(other);
}

/** Names up to the first person and his titles: "Bank of [Sund] President Ines Roth". */
function endOfPart(scan: Scan, first: number, people: People): number {
  let end = first;
  while (scan.classes[end] === 'name' && scan.sentenceAt[end] === scan.sentenceAt[first] && !people.at(end))
    end++;
  if (people.at(end)) while (end > first && isHuman(normAt(scan, end - 1))) end--;
  return end;
}

/** "… Authority (SHA)": the acronym, or `null`. */
export function bracketedAcronym(scan: Scan, at: number): string | null {
  const word = wordsOf(scan, at + 1, at + 2);
  const closed = normAt(scan, at) === '(' && normAt(scan, at + 2) === ')';
  return closed && isAcronym(word.replaceAll('.', '')) ? word : null;
}

/** The words of a name by which its forms are compared: no article, "U.S." and "US" alike, hyphens as blanks. */
export function wordsOfBody(scan: Scan, { first, end }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    if (scan.classes[i] === 'poss') continue;
    for (const part of normAt(scan, i).replaceAll('.', '').split('-'))
      if (part && part !== 'the' && part !== ',') words.push(part);
  }
  if (words[0] === 'united' && words[1] === 'states') words.splice(0, 2, 'us');
  return words;
}

/** The acronyms that a name may have, in lower case: "usda" and "da", "dot" and "dt", "sge" of "Sund Gas & Electric Co." */
export function acronymsOf(words: readonly string[]): string[] {
  const big = words.filter((word) => !isOfNameClass('small', word));
  const initials = (list: readonly string[]) => list.map((word) => (word === 'us' ? word : word[0])).join('');
  const isFirm = kindsOfBody(big.at(-1) ?? '').includes('company');
  const all = [
    initials(words),
    initials(big),
    initials(big.slice(1)),
    isFirm ? initials(big.slice(0, -1)) : '',
  ];
  return all.filter((acronym) => acronym.length > 1);
}
