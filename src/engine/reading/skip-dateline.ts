import { isKnownOrganization } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { normAt, type Scan, wordsOf } from './scan';

/** Between the place at the head of a report and its mark stand at most so many tokens: "SUND, Norland (NP) --". */
const LONGEST_DATELINE = 12;

/** Letters: a shorter word in capitals before a colon is an acronym that speaks: "NATO: …". */
const SHORTEST_PLACE = 5;

/**
 * Where the text begins behind the place or time that a report opens with: "SUND, Norland (NP) -- [The port …]", "SUND: [The port …]". The token
 * itself where it does not open a paragraph, or no dateline stands there.
 */
export function skipDateline(scan: Scan, at: number): number {
  const block = scan.tokens[at]?.block;
  if (scan.tokens[at - 1]?.block === block) return at;
  if (CLOCK.test(normAt(scan, at))) {
    const mark = scan.classes[at + 1] === 'mark' ? 1 : 0;
    return scan.tokens[at + 1 + mark]?.capital ? at + 1 + mark : at;
  }
  if (scan.classes[at] !== 'name') return at;
  const loud = isLoud(wordsOf(scan, at, at + 1));
  for (let i = at + 1; i < at + LONGEST_DATELINE && scan.tokens[i]?.block === block; i++) {
    const word = normAt(scan, i);
    const bracketed = normAt(scan, i - 1) === ')';
    // "Roth — unpopular since May — said" opens like "Sund — The port"
    if (word === '--' || word === '—' || word === '–')
      return loud || bracketed || isPlace(wordsOf(scan, at, i)) ? i + 1 : at;
    if (word === '-' && (bracketed || (loud && isApart(scan, i)))) return i + 1;
    if (word === ':') return loud && (bracketed || isPlaceAlone(scan, at, i)) ? i + 1 : at;
    const kind = scan.classes[i];
    if (kind !== 'name' && kind !== 'mark' && kind !== 'time' && kind !== 'num') return at;
  }
  return at;
}

/** The time that an entry of a live report opens with: "10:45", "9.30am". */
const CLOCK = /^\d{1,2}[:.]\d{2}(?:am|pm)?$/;

/** "SUND", not "Sund". */
function isLoud(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

/** Blanks stand around the mark. */
function isApart(scan: Scan, at: number): boolean {
  const before = scan.tokens[at - 1]?.span[1] ?? 0;
  const [from, to] = scan.tokens[at]?.span ?? [0, 0];
  return from > before && (scan.tokens[at + 1]?.span[0] ?? 0) > to;
}

/** "NEW SUND: [The] port": a name in capitals that is no body's, and a sentence behind it. */
function isPlaceAlone(scan: Scan, first: number, end: number): boolean {
  const name = wordsOf(scan, first, end);
  const known = isKnownOrganization(name) || name.length < SHORTEST_PLACE || !isLoud(name);
  return !known && scan.tokens[end + 1]?.capital === true;
}
