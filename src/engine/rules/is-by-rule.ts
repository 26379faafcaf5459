import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/**
 * "according to [plan]", "was freed as per [the terms of the treaty]": by what something goes, and nobody's word; but "two men died as
 * per police", "as per [the report]".
 */
export function isByRule(scan: Scan, at: number, { first, end }: TokenRange): boolean {
  if (end === first + 1 && isOfClass('yardstick', normAt(scan, first))) return true;
  const joined = scan.classes[at - 1] !== 'mark' && scan.sentenceAt[at - 1] === scan.sentenceAt[at];
  if (normAt(scan, at) !== 'as' || normAt(scan, at + 1) !== 'per' || !joined) return false;
  const head = headOf(scan, first, end);
  const noun = findSourceNoun(normAt(scan, head));
  const paper = noun?.kind === 'document' && noun.singular !== 'report';
  return scan.classes[head] !== 'name' && (noun === null || paper);
}
