import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import { readOutlet } from '../reading/match-outlet';
import { normAt } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import type { MediaContext } from './read-medium';

/** "used [the Radio Sund appearance] to", "during [her Noon interview]": a talk of which the article has told, by its medium; but "defended the Noon interview". */
export function readTalk({ scan, isOwn }: MediaContext, first: number, end: number): Carrier | null {
  for (let i = first; i < end; i++) {
    if (scan.classes[i] !== 'det' || scan.speechAt[i] !== -1 || !isKnown(normAt(scan, i))) continue;
    if (!isOfClass('using', normAt(scan, i - 1)) && !isOfClass('stages', normAt(scan, i - 1))) continue;
    const outlet = readOutlet(scan, i + 1, end, true);
    const talk = outlet && normAt(scan, outlet.end);
    if (outlet && (talk === 'appearance' || isOfClass('interviewing', talk ?? '')))
      return toCarrier(isOwn, outlet, i + 1);
  }
  return null;
}

function isKnown(determiner: string): boolean {
  return isOfClass('definite', determiner) || findPronoun(determiner)?.kind === 'possessive';
}
