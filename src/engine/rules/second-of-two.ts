import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { headOf, nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { amountBefore } from './read-subject';

/** "sold two of its boats and [police] said", "in the blast and [police] said": what a verb or preposition takes is no part of a subject. */
export function secondOfTwo(scan: Scan, first: number, end: number, floor: number): number {
  if (first <= floor) return first;
  // "[she and] another reporter said"
  if (normAt(scan, first - 1) === 'and' && isSubjectPronoun(scan, first - 2, floor)) return first - 2;
  // "[more than a] dozen current and former officials said"
  const amount = amountBefore(scan, first, floor);
  const lead = (amount < first - 1 ? amount : first) - 1;
  const kind = scan.classes[lead];
  const before = normAt(scan, lead);
  const taken =
    (kind === 'verb' && !findReportingVerb(before)?.verb.frames.includes('c')) ||
    (kind === 'prep' && !isOfClass('subordinating', before));
  for (let i = end - 1; taken && i > first; i--) {
    if (normAt(scan, i) !== 'and') continue;
    // "in Sund [police and prosecutors] said"
    if (findSourceNoun(normAt(scan, i - 1))?.kind === 'organization') return first;
    const second = nounPhraseBefore(scan, end, i + 1);
    const plain = !scan.classes.slice(i, end).includes('prep');
    return second !== -1 && (plain || findSourceNoun(normAt(scan, headOf(scan, second, end))))
      ? second
      : first;
  }
  return first;
}

function isSubjectPronoun(scan: Scan, at: number, floor: number): boolean {
  return at >= floor && findPronoun(normAt(scan, at))?.kind === 'subject';
}
