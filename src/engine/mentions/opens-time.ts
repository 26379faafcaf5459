import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

const BODIES: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>(['organization', 'office', 'medium']);

/** "in trouble [after] the board (found)": a clause of time, whose subject ends before token `end`; but "a mate rescued after the storm (said)". */
export function opensTime(scan: Scan, at: number, end: number): boolean {
  if (!isOfClass('opens-clause-of-time', normAt(scan, at)) || normAt(scan, at) === 'as') return false;
  const head = headOf(scan, at + 1, end);
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return scan.classes[head] === 'word' && kind !== undefined && BODIES.has(kind);
}
