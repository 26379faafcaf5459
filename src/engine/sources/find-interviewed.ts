import { isOfClass } from '../../lexicon/grammar';
import type { People, Person } from '../names/collect-people';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** How far before the first answer the interviewed person is looked for, in tokens: about a page. */
const REACH = 800;

/**
 * The name of whoever answers in a transcript of "Q:" and "A:": of those named before it the one named most often, of several the
 * last; `null` where there is none.
 */
export function findInterviewed(scan: Scan, people: People, findings: readonly Finding[]): TokenRange | null {
  const answer = findings.find((finding) => isAnswer(scan, finding));
  const before = answer?.cue[0]?.first ?? 0;
  const named = new Map<Person, TokenRange[]>();
  for (let at = Math.max(0, before - REACH); at < before; at++) {
    const person = people.at(at);
    if (!person) continue;
    const first = at;
    while (people.at(at + 1) === person) at++;
    named.set(person, [...(named.get(person) ?? []), { first, end: at + 1 }]);
  }
  let most: readonly TokenRange[] = [];
  for (const ranges of named.values()) if (ranges.length >= most.length) most = ranges;
  return most.at(-1) ?? null;
}

/** "A: It is safe.": what is said by whoever is interviewed. */
export function isAnswer(scan: Scan, { rule, source }: Finding): boolean {
  return rule === 'transcript' && source !== null && isOfClass('answer-label', normAt(scan, source.first));
}
