import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from './scan';

/** "fined the bank [$4 million]", "paid the firm [30,000 euros]": a sum behind those who pay or get it is no part of who they are. */
export function isSum(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'num' || scan.classes[at - 1] !== 'word') return false;
  const noun = findSourceNoun(normAt(scan, at - 1));
  const large = LARGE.test(normAt(scan, at)) || scan.classes[at + 1] === 'num';
  return noun !== null && noun.kind !== 'document' && large;
}

/** "$4", "30,000"; not the "12" of "Channel 12" */
const LARGE = /^[$€£]|,/;
