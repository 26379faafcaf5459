import { isOfClass } from '../../lexicon/grammar';
import { isNumberWord } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/**
 * A share of those asked: a figure ("47 percent") only a poll gives, a fraction ("half of the crew") others may; an ordinal ("a
 * third") may as well be one more of those before. "Those surveyed" are all of them.
 */
export type Share = 'figure' | 'fraction' | 'ordinal' | 'all';

/** "47 percent", "less than half", "two-thirds of voters", "one in five teachers", "seven out of ten", "those surveyed"; `null` for no share. */
export function readShare(scan: Scan, { first, end }: TokenRange): Share | null {
  if (normAt(scan, first) === 'those' && end === first + 2 && isOfClass('asked', normAt(scan, first + 1)))
    return 'all';
  for (let i = first; i < end; i++) {
    const word = normAt(scan, i);
    const whole = normAt(scan, i + 1) === 'of' || i + 1 === end;
    if (word.endsWith('%') || isOfClass('hundredth', word)) return whole ? 'figure' : null;
    if (isRatio(scan, i)) return 'figure';
    if (word === 'those' && isOfClass('polled', normAt(scan, i + 1))) return 'figure';
    if (isSpelledFraction(word)) return whole ? 'fraction' : null;
    if (isOfClass('fraction', word)) {
      // "half the nurses", but "half a dozen nurses"
      const half = word === 'half' && scan.classes[i + 2] !== 'num';
      const led = half || i > first || word.includes('-') || normAt(scan, i + 1) === 'of';
      return led && (whole || (half && scan.classes[i + 1] === 'det')) ? 'fraction' : null;
    }
    if (isOfClass('ordinal-share', word)) {
      if (!whole || i === first) return null;
      return i + 1 === end && i === first + 1 ? 'ordinal' : 'fraction';
    }
    if (!leadsToShare(scan, i, first)) return null;
  }
  return null;
}

/** Tokens: "just over one in five of all the" */
const LONGEST_SHARE = 8;

/**
 * "a quarter of [voters]", "one in [five]": the mention from the share on, where it is cut off from one. The same range
 * elsewhere; `floor` is the first token of its sentence.
 */
export function widenShare(scan: Scan, range: TokenRange, floor: number): TokenRange {
  let first = range.first;
  while (first > floor && first > range.first - LONGEST_SHARE && isInShare(scan, first - 1)) first--;
  for (; first < range.first; first++)
    if (readShare(scan, { first, end: range.end })) return { first, end: range.end };
  return range;
}

/** "one in five", "seven out of ten", "one of every five", "eight of 10": of ten, for "two of three brothers" are all that there are. */
function isRatio(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'num') return false;
  let whole = at + 1;
  if (normAt(scan, whole) === 'out') whole++;
  const link = normAt(scan, whole);
  if (link !== 'in' && link !== 'of') return false;
  whole++;
  const every = normAt(scan, whole) === 'every';
  if (every) whole++;
  const counted = link === 'of' && !every && whole === at + 2;
  return scan.classes[whole] === 'num' && (!counted || isOfClass('round-whole', normAt(scan, whole)));
}

/** "four-fifths" */
function isSpelledFraction(word: string): boolean {
  const hyphen = word.indexOf('-');
  if (hyphen <= 0 || !isNumberWord(word.slice(0, hyphen))) return false;
  const part = word.slice(hyphen + 1);
  return isOfClass('fraction', part) || isOfClass('ordinal-share', part);
}

/** Not "sixty-seven", which may count anything, but what stands before "percent" is skipped with it. */
function leadsToShare(scan: Scan, at: number, first: number): boolean {
  const kind = scan.classes[at];
  const word = normAt(scan, at);
  if (kind === 'num' || kind === 'adv' || kind === 'det' || kind === 'prep') return true;
  if (isOfClass('sizing', word) || isOfClass('before-share', word)) return true;
  const hyphen = word.indexOf('-');
  return (
    at === first && hyphen > 0 && isNumberWord(word.slice(0, hyphen)) && isNumberWord(word.slice(hyphen + 1))
  );
}

function isInShare(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  // "fell 8% after police said"
  if (scan.classes[at] === 'prep') return isOfClass('inside-share', word);
  const part =
    isOfClass('fraction', word) || isOfClass('ordinal-share', word) || isOfClass('hundredth', word);
  return part || isSpelledFraction(word) || word.endsWith('%') || leadsToShare(scan, at, at);
}
