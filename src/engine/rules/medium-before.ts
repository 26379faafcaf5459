import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { isMediumInNorms } from '../../lexicon/outlet-words';
import { readOutlet } from '../reading/match-outlet';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** Words of a medium before what it made, at most. */
const LONGEST_MEDIUM = 4;

/**
 * The medium that describes the noun at a token: "asked about [state media] reports that", "after a [Harbour Post] report that",
 * "after [a Danish tabloid] report that"; `null` where none does, or where it may be the subject of a verb: "the press reports that".
 */
export function mediumBefore(scan: Scan, noun: number): TokenRange | null {
  return readMany(scan, noun) ?? readOne(scan, noun);
}

/** "asked about [press] reports that": no article, behind a preposition. */
function readMany(scan: Scan, noun: number): TokenRange | null {
  if (!isOfClass('claims-or-verb', normAt(scan, noun))) return null;
  const last = noun - 1;
  const word = normAt(scan, last);
  const medium =
    kindsOfMedium(word) !== null ||
    isOfClass('press', word) ||
    isOfClass('of-media', word) ||
    isMediumInNorms(word);
  if (!medium || scan.classes[last] !== 'word') return null;
  const first = isMediumInNorms(`${normAt(scan, last - 1)} ${word}`) ? last - 1 : last;
  return scan.classes[first - 1] === 'prep' ? { first, end: noun } : null;
}

/** "a [Harbour Post] report that": one of many. */
function readOne(scan: Scan, noun: number): TokenRange | null {
  if (findCueNoun(normAt(scan, noun))?.plural !== false) return null;
  const floor = Math.max(scan.sentences[scan.sentenceAt[noun] ?? -1]?.first ?? 0, noun - LONGEST_MEDIUM);
  if (kindsOfMedium(normAt(scan, noun - 1)) !== null) {
    const first = nounPhraseBefore(scan, noun, floor);
    return first !== -1 && isOfClass('indefinite', normAt(scan, first)) ? { first, end: noun } : null;
  }
  let first = noun;
  while (first > floor && scan.classes[first - 1] === 'name') first--;
  const named = first < noun && isOfClass('indefinite', normAt(scan, first - 1));
  return named && readOutlet(scan, first, noun, true)?.end === noun ? { first, end: noun } : null;
}
