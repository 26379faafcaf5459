import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** Tokens: a verb stands so near before the noun for what is claimed: "has looked into several other claims that". */
const REACH = 6;

const BETWEEN: ReadonlySet<WordClass> = new Set<WordClass>(['adv', 'det', 'num', 'prep', 'word']);

/**
 * "ignored [warnings] that", "responded to [claims] that", "is investigating [reports] that": whoever hears what is claimed has not
 * said it. False where the words say whose claim it is.
 */
export function isReceived(scan: Scan, { cue, sentence }: Finding): boolean {
  const noun = cue[0]?.first ?? -1;
  if (!findCueNoun(normAt(scan, noun))) return false;
  const floor = Math.max(scan.sentences[sentence]?.first ?? 0, noun - REACH);
  for (let i = noun - 1; i >= floor; i--) {
    if (isOfClass('hears-claims', normAt(scan, i))) return true;
    if (!BETWEEN.has(scan.classes[i] ?? 'mark')) return false;
  }
  return false;
}
