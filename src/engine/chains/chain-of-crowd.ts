import { isOfClass } from '../../lexicon/grammar';
import { findQuantity } from '../../lexicon/quantities';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Sourced } from '../sources/sourced';
import { blockOf } from './block-of';
import type { Chain } from './chain';
import type { Tracing } from './tracing';

/** Paragraphs: those who spoke to a medium so far back, at most. */
const CROWD_REACH = 5;

/** Paragraphs: so far on speaks one more of them. */
const NEXT_REACH = 3;

/**
 * "Three diplomats told Politico … The ministry denied it. … Two of the diplomats said": the chain of those who spoke last of several at
 * once, where some of the very same speak; `null` elsewhere.
 */
export function chainOfCrowd(
  scan: Scan,
  { crowd, last }: Pick<Tracing, 'crowd' | 'last'>,
  { finding, mention }: Sourced,
): Chain | null {
  if (crowd?.goesOn && mention && isBare(scan, mention) && isNear(scan, crowd, finding)) return crowd;
  if (!crowd?.goesOn || !mention?.noun || !isThroughMedium(crowd)) return null;
  const { first } = mention.range;
  const some = normAt(scan, first + 1) === 'of' && isOfClass('known', normAt(scan, first + 2));
  const one = crowd === last && isOneMore(scan, mention);
  if (!(some || one) || !crowd.who?.nouns.has(mention.noun.singular)) return null;
  const reach = some ? CROWD_REACH : NEXT_REACH;
  return blockOf(scan, finding) - blockOf(scan, crowd.sourced.finding) <= reach ? crowd : null;
}

/** "Two diplomats told Politico … ¶ [One diplomat] said", "[a third diplomat] said": of the same noun, where nobody else has spoken since. */
function isOneMore(scan: Scan, { range: { first, end } }: Mention): boolean {
  const one = normAt(scan, first) === 'one' && end === first + 2;
  return one || (end === first + 3 && isOfClass('counting-on', normAt(scan, first + 1)));
}

/** "[Some] said", "[Two] said": a number or share of those spoken of, and nothing more. */
function isBare(scan: Scan, { range: { first, end } }: Mention): boolean {
  const counts =
    scan.classes[first] === 'num' ||
    isOfClass('known', normAt(scan, first)) ||
    findQuantity(normAt(scan, first)) !== null;
  return end === first + 1 && counts;
}

/** "The Courier says four women left. Some said": in the next sentence. */
function isNear(scan: Scan, { sourced, via }: Chain, finding: Finding): boolean {
  const next = finding.sentence - sourced.finding.sentence === 1;
  return via.length > 0 && next && blockOf(scan, finding) === blockOf(scan, sourced.finding);
}

/** What they told a medium, or what it told of them, and whatever went on from there; not what somebody passed on. */
export function isThroughMedium({ reasons, via }: Chain): boolean {
  const rules = ['told-outlet', 'carried-by-outlet', 'same-account'];
  return via.length > 0 && reasons.some(({ rule }) => rules.includes(rule));
}
