import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { Sourced } from '../sources/sourced';

/** "our correspondent", "this reporter": one of this outlet's own, or itself. */
export function isOurs(scan: Scan, { mention }: Sourced): boolean {
  const at = mention?.range.first ?? -1;
  const word = normAt(scan, at);
  if (word === 'this' && isOfClass('self', normAt(scan, at + 1))) return true;
  return findPronoun(word)?.person === 1 && findPronoun(word)?.kind === 'possessive';
}
