import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Sourced } from '../sources/sourced';
import type { Chain } from './chain';
import { citedIn } from './cited-in';

/**
 * The chain before, where one of the same crowd goes on in the next sentence: "One aide told Politico … Another said", "Three diplomats told Politico … A fourth diplomat said", "Two aides
 * left, says Politico. One of them said"; `null` elsewhere.
 */
export function chainOfOther(scan: Scan, last: Chain | null, { finding, mention }: Sourced): Chain | null {
  if (!last || !mention || !last.secondHand || !last.goesOn || last.via.length === 0) return null;
  if (finding.sentence - last.sourced.finding.sentence > 1) return null;
  const { first, end } = mention.range;
  // "Another said", "A third diplomat said"
  const like = mention.head === '' || (last.who?.nouns.has(mention.noun?.singular ?? '') ?? false);
  const fresh = isOfClass('fresh', normAt(scan, first)) || isOfClass('fresh', normAt(scan, first + 1));
  const other = last.identity === 'unnamed' && like && fresh;
  const ofThem = end - first === 3 && normAt(scan, first + 1) === 'of' && normAt(scan, first + 2) === 'them';
  return other || (ofThem && citedIn(last) !== null) ? last : null;
}
