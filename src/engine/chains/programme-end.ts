import { isGivenName } from '../../lexicon/given-names';
import { isPlace } from '../../lexicon/places';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';

/** Tokens: no title of a programme in quotation marks is longer. */
const LONGEST_TITLE = 10;

/**
 * Where the programme behind an outlet's possessive ends: "NBC's [Morning Hour]", "NBC's “[Quay and Neighbours]”". `poss`: the token of the possessive;
 * that token itself where no programme follows: "NBC's host" and "NBC's morning show" lead nowhere else.
 */
export function programmeEnd(scan: Scan, poss: number, limit: number): number {
  const quoted = normAt(scan, poss + 1) === '"';
  const first = quoted ? poss + 2 : poss + 1;
  const listed = readOutlet(scan, first, limit, true);
  if (listed?.kind === 'programme') return listed.end;
  const title = quoted ? titleEnd(scan, first, limit) : -1;
  if (title !== -1) return title;
  if (isGivenName(normAt(scan, first))) return poss;
  let end = first;
  while (end < limit && (scan.classes[end] === 'name' || (end > first && joinsName(scan, end, limit)))) end++;
  // "the AP's [Marlow bureau]"
  const office = end === first + 1 && scan.classes[end] === 'word' && isPlace(wordsOf(scan, first, end));
  return end > first && !office ? end : poss;
}

/** Where a title in capitals closes; -1 where the quotation is none. */
function titleEnd(scan: Scan, first: number, limit: number): number {
  let end = first;
  while (end < limit && end <= first + LONGEST_TITLE && scan.classes[end] !== 'mark') end++;
  const capitals = scan.tokens[first]?.capital === true && scan.tokens[end - 1]?.capital === true;
  const closed = normAt(scan, end) === '"' || (normAt(scan, end + 1) === '"' && scan.classes[end] === 'mark');
  return end > first && capitals && closed ? end : -1;
}

/** "of the" in "State of the Harbour", "&" in "Friends & Neighbours", "Morning" in "Good Morning Marlow" */
function joinsName(scan: Scan, at: number, limit: number): boolean {
  let next = at;
  while (
    scan.classes[next] === 'det' ||
    scan.classes[next] === 'prep' ||
    normAt(scan, next) === '&' ||
    (scan.classes[next] === 'time' && scan.tokens[next]?.capital === true && next === at)
  )
    next++;
  return next > at && next < limit && scan.classes[next] === 'name';
}
