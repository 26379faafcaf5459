import { isOfClass } from '../../lexicon/grammar';
import { findTitle } from '../../lexicon/titles';
import type { People, Person } from '../names/collect-people';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Mention } from './describe-mention';

/** "[Dr Roth and Mr Holt] said", "the owners, [Ines Roth and Paul Holt]": the two whom the words name, and nobody else; `null` where they name one, or more. */
export function findTwoPeople(
  scan: Scan,
  people: People,
  { range, noun, person }: Mention,
): readonly [Person, Person] | null {
  const two = person && findTwo(scan, people, range);
  if (two || !noun?.plural) return two;
  let comma = range.first;
  while (comma < range.end && normAt(scan, comma) !== ',') comma++;
  return findTwo(scan, people, { first: comma + 1, end: range.end });
}

/** "[Ines Roth], 45, and [Paul Holt] of the port": what describes one of the two names nobody else. */
function findTwo(scan: Scan, people: People, { first, end }: TokenRange): readonly [Person, Person] | null {
  let name = first;
  while (name < end && !people.at(name)) name++;
  const one = people.at(name);
  if (!one) return null;
  const and = joinAfter(scan, people, name, end, one);
  if (and === -1) return null;
  let at = and + 1;
  while (at < end && findTitle(normAt(scan, at))) at++;
  const other = people.at(at);
  if (!other || other === one) return null;
  let last = at;
  while (last < end && people.at(last) === other) last++;
  const closes = last === end || scan.classes[last] !== 'poss';
  for (let i = last; i < end; i++)
    if (normAt(scan, i) === 'and' || isThird(people, i, one, other)) return null;
  return closes && opens(scan, first, name) ? [one, other] : null;
}

/** The "and" behind the first name and what describes its bearer; -1 where something else hangs on the name. */
function joinAfter(scan: Scan, people: People, name: number, end: number, one: Person): number {
  let at = name;
  while (at < end && people.at(at) === one) at++;
  if (scan.classes[at] === 'poss') return -1;
  const comma = normAt(scan, at) === ',' || normAt(scan, at) === '(';
  for (; at < end; at++) {
    if (normAt(scan, at) === 'and') return comma && scan.classes[at - 1] !== 'mark' ? -1 : at;
    if (isThird(people, at, one, one) || scan.classes[at] === 'conj' || scan.classes[at] === 'rel') return -1;
  }
  return -1;
}

function isThird(people: People, at: number, one: Person, other: Person): boolean {
  const person = people.at(at);
  return person !== null && person !== one && person !== other;
}

/** Nothing but titles and what describes both stands before the first name. */
function opens(scan: Scan, first: number, name: number): boolean {
  for (let i = first; i < name; i++) {
    const kind = scan.classes[i];
    if (kind === 'prep' || kind === 'poss' || isOfClass('possessor', normAt(scan, i))) return false;
    if (normAt(scan, i) === ',') return false;
  }
  return true;
}
