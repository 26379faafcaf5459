import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Sourced } from '../sources/sourced';
import { blockOf } from './block-of';
import type { Chain } from './chain';
import { citedIn } from './cited-in';

/** Paragraphs: those who spoke to a medium so far back, at most. */
const CROWD_REACH = 5;

/**
 * "Three diplomats told Politico … The ministry denied it. … Two of the diplomats said": the chain of those who spoke last of several at
 * once, where some of the very same speak; `null` elsewhere.
 */
export function chainOfCrowd(scan: Scan, crowd: Chain | null, { finding, mention }: Sourced): Chain | null {
  if (!crowd?.goesOn || !mention?.noun || citedIn(crowd) === null) return null;
  const { first } = mention.range;
  const some = normAt(scan, first + 1) === 'of' && isOfClass('known', normAt(scan, first + 2));
  if (!some || !crowd.who?.nouns.has(mention.noun.singular)) return null;
  return blockOf(scan, finding) - blockOf(scan, crowd.sourced.finding) <= CROWD_REACH ? crowd : null;
}
