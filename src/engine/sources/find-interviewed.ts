import { isOfClass } from '../../lexicon/grammar';
import type { People } from '../names/collect-people';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** How far before the first answer the interviewed person is looked for, in tokens: about a page. */
const REACH = 800;

/** The name of whoever answers in a transcript of "Q:" and "A:": the last person named before it; `null` where there is none. */
export function findInterviewed(scan: Scan, people: People, findings: readonly Finding[]): TokenRange | null {
  const answer = findings.find((finding) => isAnswer(scan, finding));
  const before = answer?.cue[0]?.first ?? 0;
  for (let last = before - 1; last >= 0 && last > before - REACH; last--) {
    const person = people.at(last);
    if (!person || scan.classes[last + 1] === 'poss') continue;
    let first = last;
    while (people.at(first - 1) === person) first--;
    return { first, end: last + 1 };
  }
  return null;
}

/** "A: It is safe.": what is said by whoever is interviewed. */
export function isAnswer(scan: Scan, { rule, source }: Finding): boolean {
  return rule === 'transcript' && source !== null && isOfClass('answer-label', normAt(scan, source.first));
}
