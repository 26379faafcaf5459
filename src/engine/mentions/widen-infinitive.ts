import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { skipDateline } from '../reading/skip-dateline';
import type { TokenRange } from '../rules/finding';

/** Tokens: "[a survey of 2,000 people planning to buy] the tram" begins so near before. */
const REACH = 16;

/**
 * "A survey of people planning to buy [the tram] showed": with the words for a paper whose infinitive it
 * belongs to, for the tram shows nothing. The same range elsewhere.
 */
export function widenInfinitive(scan: Scan, range: TokenRange, sentence: number): TokenRange {
  const to = range.first - 2;
  const floor = skipDateline(scan, scan.sentences[sentence]?.first ?? 0);
  if (to <= floor || normAt(scan, to) !== 'to' || scan.classes[to + 1] === 'name') return range;
  let first = to;
  while (first > floor && first > to - REACH && belongs(scan, first - 1)) first--;
  while (first < to && (scan.classes[first] === 'adv' || scan.classes[first] === 'time')) first++;
  const opens = first === floor || scan.classes[first - 1] === 'mark';
  const named =
    scan.classes[first] === 'det' || scan.classes[first] === 'word' || scan.classes[first] === 'num';
  if (!opens || !named || first >= to) return range;
  const head = headOf(scan, first, to);
  return findSourceNoun(normAt(scan, head))?.kind === 'document' ? { first, end: range.end } : range;
}

function belongs(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  if (scan.speechAt[at] !== -1 || kind === 'mark' || kind === 'verb' || kind === 'aux') return false;
  return (
    kind !== 'pron' &&
    kind !== 'rel' &&
    kind !== 'that' &&
    kind !== 'conj' &&
    !isOfClass('be', normAt(scan, at))
  );
}
