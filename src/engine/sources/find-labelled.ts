import { isOfClass } from '../../lexicon/grammar';
import type { People, Person } from '../names/collect-people';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** How far before the first turn whoever speaks is looked for, in tokens: about a page. */
const REACH = 800;

/** Where the turns of a transcript have no names: who speaks, by the name that the article gives before; `null` where a turn has its own. */
export type Labelled = (finding: Finding) => TokenRange | null;

/**
 * Tells who speaks in a transcript of "Q:" and "A:", of those named before it the one named most often, of several the last; and whose
 * initials "ZC:" are.
 */
export function findLabelled(scan: Scan, people: People, findings: readonly Finding[]): Labelled {
  const turn = findings.find((finding) => labelOf(scan, finding) !== null);
  const named = turn ? namedBefore(people, turn.cue[0]?.first ?? 0) : [];
  let most: readonly TokenRange[] = [];
  for (const { ranges } of named) if (ranges.length >= most.length) most = ranges;
  return (finding) => {
    const label = labelOf(scan, finding);
    if (label === ANSWER) return most.at(-1) ?? null;
    return named.findLast(({ person }) => initialsOf(person) === label)?.ranges[0] ?? null;
  };
}

interface Named {
  readonly person: Person;
  readonly ranges: readonly TokenRange[];
}

function namedBefore(people: People, before: number): Named[] {
  const named = new Map<Person, TokenRange[]>();
  for (let at = Math.max(0, before - REACH); at < before; at++) {
    const person = people.at(at);
    if (!person) continue;
    const first = at;
    while (people.at(at + 1) === person) at++;
    named.set(person, [...(named.get(person) ?? []), { first, end: at + 1 }]);
  }
  return [...named].map(([person, ranges]) => ({ person, ranges }));
}

const ANSWER = 'a';

/** "A: It is safe.": what is said by whoever is interviewed; or the letters of "ZC: It is". `null` for other findings. */
function labelOf(scan: Scan, { rule, source }: Finding): string | null {
  if (rule !== 'transcript' || source === null) return null;
  if (isOfClass('answer-label', normAt(scan, source.first).replace('.', ''))) return ANSWER;
  const letters = wordsOf(scan, source.first, source.end);
  return INITIALS.test(letters) ? letters.toLowerCase() : null;
}

const INITIALS = /^\p{Lu}{2,4}$/u;

function initialsOf({ words }: Person): string {
  return words.map((word) => word.slice(0, 1)).join('');
}
