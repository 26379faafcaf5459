import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/** Behind "at least", "nearly", "up to" or "as many as" before a number; `at` where none of them stands there. */
export function opensAmount(scan: Scan, at: number): number {
  const word = normAt(scan, at);
  const many = word === 'as' && scan.classes[at + 1] === 'det' && normAt(scan, at + 2) === 'as';
  if (many && scan.classes[at + 3] === 'num') return at + 3;
  const bound =
    isOfClass('bounding', normAt(scan, at + 1)) || (word === 'up' && normAt(scan, at + 1) === 'to');
  const rough = isOfClass('approximating', word) || (isOfClass('exceeding', word) && countsAt(scan, at + 1));
  const end = scan.classes[at] === 'prep' && bound ? at + 2 : rough ? at + 1 : at;
  return scan.classes[end] === 'num' || scan.classes[end] === 'det' ? end : at;
}

/** "over [40 people]", "under [half] of them", but not "over [two days] of hearings" */
function countsAt(scan: Scan, at: number): boolean {
  const share = isOfClass('share', normAt(scan, at)) && normAt(scan, at + 1) === 'of';
  return share || (scan.classes[at] === 'num' && scan.classes[at + 1] !== 'time');
}

/** Where "at least", "more than" or "nearly" stands before the amount at `at`; `at` where none does. */
export function amountBefore(scan: Scan, at: number, floor: number): number {
  // "about [the money]", but "about [half the town]"
  if (scan.classes[at] === 'det' && isOfClass('definite', normAt(scan, at))) return at;
  // "at [least four of the crew]"
  if (at - 1 >= floor && opensAmount(scan, at - 1) === at + 1) return at - 1;
  if (at - 2 >= floor && opensAmount(scan, at - 2) === at) return at - 2;
  if (at - 1 >= floor && opensAmount(scan, at - 1) === at) return at - 1;
  const than = normAt(scan, at - 1) === 'than' && scan.classes[at - 2] === 'det';
  return than && at - 2 >= floor ? at - 2 : at;
}

/** The end of "at least three sailors"; `at` where no such number stands there. */
export function readLeast(scan: Scan, at: number, limit: number): number {
  const number = scan.classes[at] === 'prep' ? opensAmount(scan, at) : at;
  return number > at ? readNounPhrase(scan, number, limit) : at;
}

/** The end of a clause's subject: "most of [the boats]", "more than [300 homes]". */
export function readSubject(scan: Scan, at: number, limit: number): number {
  if (opensWithThere(scan, at)) return at + 1;
  let first = opensAmount(scan, at);
  while (first < limit && scan.classes[first] === 'det' && scan.classes[first + 1] === 'prep') first += 2;
  const noun = readNounPhrase(scan, first, limit);
  // "[one pier in four] is"
  const share = noun > first && normAt(scan, noun) === 'in' && scan.classes[noun + 1] === 'num';
  const end = share ? noun + 2 : noun;
  // "found [one third] had left", "said [the couple] had left"
  const number = scan.classes[first] === 'det' ? first + 1 : first;
  const count = countEnd(scan, number, limit);
  if (count > number) return count;
  return end > first ? joinedEnd(scan, first, end, limit) : readNounPhrase(scan, at, limit);
}

/** "announced [she and her husband] would move": with whom a pronoun is joined. */
function joinedEnd(scan: Scan, first: number, end: number, limit: number): number {
  const joined = scan.classes[first] === 'pron' && normAt(scan, end) === 'and';
  const second = joined ? readNounPhrase(scan, end + 1, limit) : end;
  return second > end + 1 ? second : end;
}

/** "found [one third] had left", "[62%] were": numbers alone before a verb; `at` where it is none. */
function countEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && (scan.classes[end] === 'num' || (end > at && normAt(scan, end) === '%'))) end++;
  const kind = scan.classes[end];
  return kind === 'verb' || kind === 'aux' ? end : at;
}

/** "winters [along the coast] are milder": where something is, between it and its auxiliary. */
export function isSetBehind(scan: Scan, at: number, limit: number): boolean {
  const end = scan.classes[at] === 'prep' ? readNounPhrase(scan, at + 1, limit) : at;
  return end > at + 1 && scan.classes[end] === 'aux';
}

/** "there was a plan", "there's no plan" */
export function opensWithThere(scan: Scan, at: number): boolean {
  // "there certainly was"
  const kind = scan.classes[scan.classes[at + 1] === 'adv' ? at + 2 : at + 1];
  return normAt(scan, at) === 'there' && (kind === 'aux' || kind === 'verb' || kind === 'poss');
}

/** "said [Monday's] vote was late", "said [demand] fell", "said [details] of the plan were due": a noun phrase, though its first word looks like something else. */
export function opensNoun(scan: Scan, at: number): boolean {
  if (scan.classes[at] === 'time') return scan.classes[at + 1] === 'poss';
  if (scan.classes[at] !== 'verb') return false;
  // "said [demand] fell", "say [plans] are ready"
  const forms = findReportingVerb(normAt(scan, at))?.forms;
  const next = scan.classes[at + 1];
  const acts = next === 'aux' || (next === 'verb' && !normAt(scan, at + 1).endsWith('s'));
  if (acts && forms && !forms.includes('past') && !forms.includes('gerund')) return true;
  const noun = normAt(scan, at).endsWith('s');
  return noun && (normAt(scan, at + 1) === 'of' || normAt(scan, at + 1) === 'like');
}
