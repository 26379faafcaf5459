import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

const BODIES: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>(['organization', 'office', 'medium']);

/** "in trouble [after] the board (found)": a clause of time, whose subject ends before token `end`; but "a mate rescued after the storm (said)". */
export function opensTime(scan: Scan, at: number, end: number): boolean {
  if (!isOfClass('opens-clause-of-time', normAt(scan, at)) || normAt(scan, at) === 'as') return false;
  const head = headOf(scan, at + 1, end);
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return scan.classes[head] === 'word' && kind !== undefined && BODIES.has(kind);
}

/** "faces a probe after [the Gazette] (reported)": where a subject begins that seems to begin with the object of a verb; `first` where it does. */
export function behindTime(scan: Scan, first: number, end: number): number {
  const before = scan.classes[first - 1];
  if (before !== 'verb' && before !== 'gerund') return first;
  if (findReportingVerb(normAt(scan, first - 1))?.verb.frames.includes('c')) return first;
  for (let i = end - 2; i > first; i--)
    if (isOfClass('opens-clause-of-time', normAt(scan, i)))
      return normAt(scan, i) !== 'as' && readNounPhrase(scan, i + 1, end) === end ? i + 1 : first;
  return first;
}
