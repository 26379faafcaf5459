import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import type { People, Person } from '../names/collect-people';
import { isHuman } from '../names/name-run';
import type { WordClass } from '../reading/classify-words';
import { outletEnd } from '../reading/match-outlet';
import { passMark } from '../reading/pass-mark';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Mention } from './describe-mention';

/** "[Dr Roth and Mr Holt] said", "the owners, [Ines Roth, Paul Holt and Ada Veld]": those whom the words name together, and nobody else; `null` where they name one. */
export function findSeveralPeople(
  scan: Scan,
  people: People,
  { range, noun, person }: Mention,
): readonly Person[] | null {
  const named = person ? findNamed(scan, people, range) : findCouple(scan, people, range);
  if (named || !noun?.plural) return named;
  let mark = range.first;
  while (mark < range.end && scan.classes[mark] !== 'mark') if (people.at(mark++)) return null;
  if (mark === range.end) return null;
  return findNamed(scan, people, { first: mark + 1, end: range.end });
}

function findNamed(scan: Scan, people: People, range: TokenRange): readonly Person[] | null {
  const two = findTwo(scan, people, range);
  return two ? [...listedBefore(scan, people, range.first), ...two] : findList(scan, people, range);
}

/** "[Omar Veld, Ada Holm,] Ines Roth and Paul Holt said": the links of a list before its last two, where it begins the clause. */
function listedBefore(scan: Scan, people: People, first: number): readonly Person[] {
  const listed: Person[] = [];
  let at = first;
  while (normAt(scan, at - 1) === ',' && people.at(at - 2)) {
    const person = people.at(at - 2) as Person;
    at -= 2;
    while (people.at(at - 1) === person) at--;
    while (findTitle(normAt(scan, at - 1))) at--;
    listed.unshift(person);
  }
  const opens =
    scan.sentenceAt[at - 1] !== scan.sentenceAt[at] || OPENING.has(scan.classes[at - 1] ?? 'mark');
  return opens ? listed : [];
}

const OPENING: ReadonlySet<WordClass> = new Set<WordClass>(['mark', 'poss', 'that', 'conj']);

/** "[Dr Roth, Holt and Ada Veld]": names and titles, with nothing between them that describes one. */
function findList(scan: Scan, people: People, { first, end }: TokenRange): readonly Person[] | null {
  const listed: Person[] = [];
  let joined = false;
  for (let at = first; at < end; at++) {
    const person = people.at(at);
    if (person) {
      if (!listed.includes(person)) listed.push(person);
      else if (people.at(at - 1) !== person) return null;
      if (joined && people.at(at + 1) !== person)
        return listed.length > 2 && scan.classes[at + 1] !== 'poss' ? listed : null;
      continue;
    }
    if (normAt(scan, at) === 'and') joined = true;
    else if (normAt(scan, at) !== ',' && !findTitle(normAt(scan, at))) return null;
  }
  return null;
}

/** "the Holts": both who bear the surname. */
function findCouple(scan: Scan, people: People, range: TokenRange): readonly [Person, Person] | null {
  const { first, end } = range;
  const name = normAt(scan, end - 1);
  const plural = end - first === 2 && normAt(scan, first) === 'the' && scan.classes[first + 1] === 'name';
  if (!plural || !name.endsWith('s')) return null;
  const family = people.family(name.slice(0, -1));
  const [one, other, third] = family.length > 0 ? family : people.family(name.slice(0, -2));
  return one && other && !third ? [one, other] : null;
}

/** "[Ines Roth], 45, and [Paul Holt] of the port": what describes one of the two names nobody else. */
function findTwo(scan: Scan, people: People, { first, end }: TokenRange): readonly [Person, Person] | null {
  let name = first;
  while (name < end && !people.at(name)) name++;
  const one = people.at(name);
  if (!one) return null;
  const and = joinAfter(scan, people, name, end, one);
  if (and === -1) return null;
  const at = behindRole(scan, people, and + 1, end);
  const other = people.at(at);
  if (!other || other === one) return null;
  let last = at;
  while (last < end && people.at(last) === other) last++;
  const closes = last === end || scan.classes[last] !== 'poss';
  // whoever is spoken of in "whose speech …" is none of those who speak
  for (let i = last; i < end && scan.classes[i] !== 'rel'; i++)
    if (normAt(scan, i) === 'and' || isThird(people, i, one, other)) return null;
  return closes && opens(scan, first, name) ? [one, other] : null;
}

/** "Holt and [Green MP] Ada Veld", "and [his deputy,] Ada Veld": where the name behind what its bearer is begins. */
function behindRole(scan: Scan, people: People, first: number, end: number): number {
  let at = isOfClass('possessor', normAt(scan, first)) ? first + 1 : first;
  while (at < end && !people.at(at)) {
    const kind = scan.classes[at];
    const next = kind === 'name' || kind === 'word' ? at + 1 : passMark(scan, at, end);
    if (next === at) break;
    at = next;
  }
  const role = at > first && isHuman(normAt(scan, at - 1));
  return at === first || role ? at + (role && normAt(scan, at) === ',' ? 1 : 0) : first;
}

/** The "and" behind the first name and what describes its bearer; -1 where something else hangs on the name. */
function joinAfter(scan: Scan, people: People, name: number, end: number, one: Person): number {
  let at = name;
  while (at < end && people.at(at) === one) at++;
  if (scan.classes[at] === 'poss') return -1;
  const comma = normAt(scan, at) === ',' || normAt(scan, at) === '(';
  for (; at < end; at++) {
    if (normAt(scan, at) === 'and') return comma && scan.classes[at - 1] !== 'mark' ? -1 : at;
    // "Ines Roth, who runs the shop, and Paul Holt"
    const told = scan.classes[at] === 'rel' && !(comma && normAt(scan, at - 1) === ',');
    if (isThird(people, at, one, one) || scan.classes[at] === 'conj' || told) return -1;
  }
  return -1;
}

function isThird(people: People, at: number, one: Person, other: Person): boolean {
  const person = people.at(at);
  return person !== null && person !== one && person !== other;
}

/** Nothing but titles and what describes both stands before the first name. */
function opens(scan: Scan, first: number, name: number): boolean {
  // "the minister's [aides] Ines Roth and Paul Holt"
  if (name > first && findSourceNoun(normAt(scan, name - 1))?.plural) return true;
  // "[CNN's] Ines Roth and Paul Holt": both work there
  const owner = outletEnd(scan, first, name);
  const from = owner > first && owner + 1 === name && scan.classes[owner] === 'poss' ? name : first;
  for (let i = from; i < name; i++) {
    const kind = scan.classes[i];
    if (kind === 'prep' || kind === 'poss' || isOfClass('possessor', normAt(scan, i))) return false;
    if (normAt(scan, i) === ',') return false;
  }
  return true;
}
