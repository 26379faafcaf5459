import { isOfClass } from '../../lexicon/grammar';
import { findRetelling } from '../../lexicon/retellings';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import { isOwnShow } from './is-own-show';
import { type MediaContext, QUOTE_MARK } from './read-medium';
import { readApposedStation, readStation } from './with-station';

/** Tokens: the title of a programme is no longer. */
const LONGEST_TITLE = 7;

/** Tokens: what is on the air is so described before its title, at most: "on Tuesday's episode of", "on the weekly podcast". */
const LONGEST_LEAD = 6;

const LEADS: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'word', 'name', 'time', 'poss', 'num']);

/** "said on “Harbour Hour”": a title in quotation marks, of a programme that is in no list. */
export function readTitled({ scan }: MediaContext, start: number, limit: number): Carrier | null {
  // "on the “Harbour Hour” show"
  const at = scan.classes[start] === 'det' && scan.fragmentAt[start + 1] === 1 ? start + 1 : start;
  // "The Ada Holt Hour"
  const first = scan.classes[at + 1] === 'det' && scan.tokens[at + 1]?.capital ? at + 2 : at + 1;
  const single = scan.classes[at + 2] === 'mark' && !isOfClass('showing', normAt(scan, at + 3));
  const named = scan.classes[first] === 'name' || scan.classes[first] === 'time';
  const end = named && !single ? titleEnd(scan, at, limit) : -1;
  if (end === -1) return null;
  const name = wordsOf(scan, at + 1, end);
  return { name, kind: 'programme', words: { first: at, end: end + 1 }, foreign: true };
}

/** "the podcast [“Harbour Hour”]", "the [“Harbour Hour”] podcast", "Tuesday's episode of [“Harbour Hour”]", "the [Harbour Hour podcast]"; but "her podcast" is her own. */
export function readShow(context: MediaContext, at: number, limit: number): Carrier | null {
  const show = readNamedShow(context, at, limit);
  return (
    (show && readStation(context, show, limit)) ??
    show ??
    readApposedStation(context, at, limit) ??
    readNamelessShow(context, at)
  );
}

/** "a [podcast]", "a [sports podcast]", "a [breakfast show]", "a [television news programme]"; but "a slide show", "a programme for schools" */
export function readNamelessShow({ scan }: MediaContext, at: number): Carrier | null {
  if (!isOfClass('indefinite', normAt(scan, at))) return null;
  let last = at + 1;
  while (
    last < at + LONGEST_LEAD &&
    !isOfClass('showing', normAt(scan, last)) &&
    scan.classes[last] === 'word'
  )
    last++;
  const noun = normAt(scan, last);
  const airs =
    isOfClass('airing', normAt(scan, last - 1)) || isOfClass('kind-of-show', normAt(scan, last - 1));
  if (!isOfClass('showing', noun) || !(noun === 'podcast' || airs)) return null;
  const name = wordsOf(scan, at + 1, last + 1);
  return { name, kind: 'programme', words: { first: at, end: last + 1 }, foreign: true };
}

function readNamedShow({ scan, isOwn }: MediaContext, at: number, limit: number): Carrier | null {
  if (isOwnShow(scan, at)) return null;
  const named = scan.classes[at] === 'det' ? at + 1 : at;
  const quoted = titleEnd(scan, named, limit);
  if (quoted !== -1 && isOfClass('showing', normAt(scan, quoted + 1))) {
    const name = wordsOf(scan, named + 1, quoted);
    return toCarrier(isOwn, { name, key: name, kind: 'programme', end: quoted + 2 }, at);
  }
  for (let i = at; i < limit && i <= at + LONGEST_LEAD; i++) {
    const word = normAt(scan, i);
    const shows = isOfClass('showing', word);
    if (shows && i > named && (isName(scan, named, i) || isOwned(scan, named, i))) {
      const name = wordsOf(scan, named, i + 1);
      return toCarrier(isOwn, { name, key: name, kind: 'programme', end: i + 1 }, at);
    }
    const piece = normAt(scan, i - 1);
    const episode = word === 'of' && (findRetelling(piece) === 'talk' || isOfClass('edition', piece));
    const opening = normAt(scan, i + 1) === ',' ? i + 2 : i + 1;
    // "Monday's “Harbour Hour”"
    const dated = scan.classes[i] === 'poss' && scan.classes[i - 1] === 'time';
    const end = shows || episode || dated ? titleEnd(scan, opening, limit) : -1;
    if (end !== -1) {
      const name = wordsOf(scan, opening + 1, end);
      return toCarrier(isOwn, { name, key: name, kind: 'programme', end: end + 1 }, at);
    }
    const leads = LEADS.has(scan.classes[i] ?? 'mark') || (i > named && scan.tokens[i]?.capital === true);
    if (!episode && !leads) return null;
  }
  return null;
}

/** "an interview with Sirius’s [“Harbour Hour”]": a programme of whoever is named before. */
export function readOwnedTitle({ scan, isOwn }: MediaContext, at: number, limit: number): Carrier | null {
  let poss = at;
  while (scan.classes[poss] === 'name') poss++;
  const end = poss > at && scan.classes[poss] === 'poss' ? titleEnd(scan, poss + 1, limit) : -1;
  if (end === -1) return null;
  const name = wordsOf(scan, at, end).replaceAll(QUOTE_MARK, '');
  return toCarrier(isOwn, { name, key: name, kind: 'programme', end: end + 1 }, at);
}

/** "[Ada Holt's] podcast", "[Ada Holt's radio] show" */
function isOwned(scan: Scan, first: number, end: number): boolean {
  let poss = first;
  while (scan.classes[poss] === 'name') poss++;
  return poss > first && poss < end && scan.classes[poss] === 'poss';
}

function isName(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    // "the [How We Sailed] podcast"
    if (scan.classes[i] !== 'name' && scan.tokens[i]?.capital !== true) return false;
  }
  return true;
}

/** Where the title ends whose mark stands at the token: a few words that begin and end in capitals; -1 where there is none. */
function titleEnd(scan: Scan, opening: number, limit: number): number {
  if (scan.fragmentAt[opening] !== 1 || !scan.tokens[opening + 1]?.capital) return -1;
  let end = opening + 1;
  while (end < limit && end <= opening + LONGEST_TITLE && scan.classes[end] !== 'mark') end++;
  const closed = end > opening + 1 && scan.classes[end] === 'mark' && scan.fragmentAt[end] === 1;
  return closed && scan.tokens[end - 1]?.capital ? end : -1;
}
