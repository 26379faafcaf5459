import { isOfClass } from '../../lexicon/grammar';
import { findQuantity } from '../../lexicon/quantifiers';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** How many a mention says there are: one, some number of them, or a crowd without an end. */
export type Count = 'one' | 'counted' | 'open';

/** The words by which a mention counts. */
export interface Counted {
  readonly count: Count | null;
  /** What is counted: "[the survivors]" of "one of the survivors"; the whole where nothing is taken out of a larger number. */
  readonly range: TokenRange;
  /** "the survivors" of "one of the survivors" are a known number. */
  readonly partitive: boolean;
}

const BOTH = 'both';
const GROUP = 'group';
const THAN = 'than';
const THOSE = 'those';

/** "a growing number of": at most this many words stand between the first one and the amount. */
const AMOUNT_REACH = 3;

/** Reads how many speak: "two officials", "one of the survivors", "a growing number of doctors", "many analysts". */
export function readCount(scan: Scan, range: TokenRange): Counted {
  let count: Count | null = null;
  // "at least four of the crew"
  const bounded =
    scan.classes[range.first] === 'prep' && isOfClass('bounding', normAt(scan, range.first + 1));
  let at = bounded ? range.first + 2 : range.first;
  for (; at < range.end; at++) {
    const next = countAt(scan, at);
    // "half a dozen"
    if (
      isOfClass('half', normAt(scan, at)) &&
      scan.classes[at + 1] === 'det' &&
      countAt(scan, at + 2) === 'counted'
    )
      continue;
    // "both residents and crews" are no two
    if (normAt(scan, at) === BOTH && joinsCrowds(scan, at + 1, range.end)) continue;
    // "more than twenty officials" are a number of them
    if (normAt(scan, at + 1) === THAN && (scan.classes[at + 2] === 'num' || scan.classes[at + 2] === 'det')) {
      at++;
      continue;
    }
    // "two other aides", "three more", "several others": a number of them
    if (next) count = count === 'counted' && next === 'open' ? count : next;
    else if (scan.classes[at] !== 'det' && scan.classes[at] !== 'adv') break;
  }
  // "some in the party": nobody but the number is named, and where they are
  const alone = isOfClass('stands-alone', normAt(scan, at - 1)) || normAt(scan, range.first) === 'others';
  if (alone && scan.classes[at] === 'prep' && normAt(scan, at) !== 'of' && at < range.end)
    return { count: count ?? 'open', range: { first: range.first, end: at }, partitive: false };
  const amount = amountEnd(scan, at, range.end);
  const led = amount ?? { end: at, count };
  const of = normAt(scan, led.end) === 'of' && led.end > range.first && led.end + 1 < range.end;
  if (!of || !led.count) return { count, range, partitive: false };
  // "many of those on board": nobody but where they are is named
  const placed = normAt(scan, led.end + 1) === THOSE && scan.classes[led.end + 2] === 'prep';
  const inner = { first: led.end + 1, end: placed ? led.end + 2 : range.end };
  // "two of the three officials": what is counted last is what they are taken out of.
  const partitive = scan.classes[inner.first] === 'det' || scan.classes[inner.first] === 'pron';
  // "some of the witnesses" could be counted, "some witnesses" could not.
  const known = partitive && led.count === 'open' && normAt(scan, led.end - 1) === 'some';
  return { count: known ? 'counted' : led.count, range: inner, partitive };
}

/** "fishermen and dock workers": two plurals. */
function joinsCrowds(scan: Scan, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++)
    if (normAt(scan, i) === 'and')
      return findSourceNoun(normAt(scan, i - 1))?.plural === true && scan.classes[i + 1] !== 'det';
  return false;
}

function countAt(scan: Scan, at: number): Count | null {
  const quantity = findQuantity(normAt(scan, at));
  if (quantity === 'one' || quantity === 'counted' || quantity === 'open') return quantity;
  if (quantity) return quantity === 'mass' && scan.classes[at] === 'num' ? 'open' : null;
  return scan.classes[at] === 'num' ? 'counted' : null;
}

/** "[growing number] of": where the amount ends and how many it means. */
function amountEnd(scan: Scan, from: number, limit: number): { end: number; count: Count } | null {
  // "the independent Sund group of advisers" is that group, "the group of advisers" no more than they are
  const plain = normAt(scan, from) === GROUP && scan.classes[from + 2] === 'word';
  if (normAt(scan, from - 1) === 'the' && !plain) return null;
  let growing = false;
  for (let at = Math.max(0, from - 1); at < limit && at < from + AMOUNT_REACH; at++) {
    if (scan.classes[at] === 'name') return null;
    const quantity = findQuantity(normAt(scan, at));
    if (quantity === 'growing') growing = true;
    const amount = quantity === 'amount' || quantity === 'mass';
    if (amount && normAt(scan, at + 1) === 'of')
      return { end: at + 1, count: quantity === 'mass' || growing ? 'open' : 'counted' };
  }
  return null;
}
