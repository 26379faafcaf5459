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

function findTwo(scan: Scan, people: People, { first, end }: TokenRange): readonly [Person, Person] | null {
  let and = first;
  while (and < end && normAt(scan, and) !== 'and') and++;
  const one = people.at(and - 1);
  if (!one || and + 1 >= end) return null;
  let at = and + 1;
  while (at < end && findTitle(normAt(scan, at))) at++;
  const other = people.at(at);
  if (!other || other === one) return null;
  let last = at;
  while (last < end && people.at(last) === other) last++;
  const closes = last === end || scan.classes[last] === 'mark' || scan.classes[last] === 'rel';
  return closes && opens(scan, people, first, and - 1, one) ? [one, other] : null;
}

/** Nothing but titles and what describes both stands before the first name. */
function opens(scan: Scan, people: People, first: number, at: number, one: Person): boolean {
  let name = at;
  while (name > first && people.at(name - 1) === one) name--;
  for (let i = first; i < name; i++) {
    const kind = scan.classes[i];
    if (people.at(i) || kind === 'prep' || kind === 'poss' || isOfClass('possessor', normAt(scan, i)))
      return false;
    if (normAt(scan, i) === ',') return false;
  }
  return true;
}
