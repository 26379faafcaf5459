import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isHuman } from '../names/name-run';
import { outletEnd } from '../reading/match-outlet';
import { headOf, nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { countBefore } from './count-before';
import { endsRelative } from './ends-relative';

/**
 * Where the subject begins whose last phrase begins at token `at`, if it is more than that phrase: "[some in] the party", "[a
 * lawyer who worked on] the case", "[those] said"; `null` where it is not. Looks back no further than `floor`.
 */
export function widenSubject(scan: Scan, at: number, floor: number): number | null {
  return (
    crowdBefore(scan, at, floor) ??
    countBefore(scan, at, floor) ??
    acrossRelative(scan, at, floor) ??
    somebodyAt(scan, at, floor) ??
    mediumBefore(scan, at, floor)
  );
}

/** "[a person at] the meeting said", "[an adviser to] the campaign said": with the clause begins somebody who is at a setting or of one. */
function somebodyAt(scan: Scan, at: number, floor: number): number | null {
  if (!isOfClass('leads-to-setting', normAt(scan, at - 1)) || at - 1 <= floor) return null;
  const first = nounPhraseBefore(scan, at - 1, floor);
  return first === floor && isHuman(normAt(scan, headOf(scan, first, at - 1))) ? first : null;
}

/** "the party's daily [the Harbour Post] said": with no comma before it, the name of a medium and, before that, what it is. */
function mediumBefore(scan: Scan, at: number, floor: number): number | null {
  const noun = normAt(scan, at - 1);
  const medium =
    kindsOfMedium(noun) !== null || findSourceNoun(noun)?.kind === 'medium' || isOfClass('mouthpiece', noun);
  const named = normAt(scan, at) === 'the' && scan.classes[at + 1] === 'name';
  if (!medium || !named || at - 1 < floor) return null;
  const first = nounPhraseBefore(scan, at, floor);
  const led = scan.classes[first - 1];
  return first !== -1 && (first === floor || led === 'mark' || led === 'conj' || led === 'adv')
    ? first
    : null;
}

/**
 * Where the subject begins that ends in a list of names with commas: "[officials from France, Germany and] Italy said", "[doctors in
 * Sund, Kivu, and] Marlow said"; `null` where the words before the comma are none of it: "In Sund, Kivu and Marlow said".
 */
export function startOfList(scan: Scan, at: number, verb: number, floor: number): number | null {
  const joined = scan.classes[at - 1] === 'conj' ? at - 1 : at;
  if (normAt(scan, joined - 1) !== ',' || !isNames(scan, at, verb, joined === at)) return null;
  let comma = joined - 1;
  for (let items = 0; items < LONGEST_LIST && scan.speechAt[comma] === -1; items++) {
    let first = comma;
    while (first > floor && isOfName(scan, first - 1)) first--;
    if (first === comma) return null;
    if (normAt(scan, first - 1) !== ',') return headOfList(scan, comma, floor);
    comma = first - 1;
  }
  return null;
}

/** Names in a list, at most. */
const LONGEST_LIST = 8;

/** The phrase that the first name of a list ends: nothing leads to it but a clause's beginning. */
function headOfList(scan: Scan, comma: number, floor: number): number | null {
  const from = behindMark(scan, comma, floor);
  const first = nounPhraseBefore(scan, comma, from);
  if (first === -1) return null;
  const tied = scan.classes.slice(first, comma).includes('prep') || outletEnd(scan, first, comma) === comma;
  const led = scan.classes[first - 1];
  return tied && (first === from || led === 'conj' || led === 'adv' || led === 'that') ? first : null;
}

function behindMark(scan: Scan, end: number, floor: number): number {
  let at = end;
  while (at > floor && scan.classes[at - 1] !== 'mark') at--;
  return at;
}

/** "Germany and Italy", "the United States": names and what ties them; with `joined` two at least. */
function isNames(scan: Scan, first: number, end: number, joined: boolean): boolean {
  let ties = 0;
  for (let i = first; i < end; i++) {
    if (scan.classes[i] === 'conj') ties++;
    else if (!isOfName(scan, i)) return false;
  }
  return ties === (joined ? 1 : 0);
}

function isOfName(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'name' || (scan.classes[at] === 'det' && normAt(scan, at) === 'the');
}

/** "many", "some in", "those close to": a number that stands for those counted, and where they are. */
export function crowdBefore(scan: Scan, at: number, floor: number): number | null {
  let i = at - 1;
  if (scan.classes[i] === 'prep') i--;
  if (i > floor && scan.classes[i] === 'word' && i < at - 1) i--;
  // "one of those who"
  if (normAt(scan, i - 1) === 'of' && i - 2 >= floor) i -= 2;
  const led = scan.classes[i - 1];
  const opens = i === floor || led === 'mark' || led === 'conj' || led === 'that' || led === 'adv';
  return i >= floor && opens && isOfClass('stands-alone', normAt(scan, i)) ? i : null;
}

/** A relative clause with a verb of its own that ends before `at`, and the phrase that it describes. */
function acrossRelative(scan: Scan, at: number, floor: number): number | null {
  let verb = -1;
  for (let i = at - 1; i > floor; i--) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux') verb = Math.max(verb, i);
    if (kind === 'conj' || kind === 'that') return null;
    if (kind !== 'rel') continue;
    if (verb === -1 || normAt(scan, i) !== 'who' || endsRelative(scan, i, verb)) return null;
    const first = nounPhraseBefore(scan, i, floor);
    return first === -1 ? crowdBefore(scan, i, floor) : first;
  }
  return null;
}
