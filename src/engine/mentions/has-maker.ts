import { findSourceNoun } from '../../lexicon/source-nouns';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** "a report [in the Courier] claiming", "a study [by Ines Roth] saying": the phrase of a document says whose it is. */
export function hasMaker(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i + 1 < end; i++) {
    if (scan.classes[i] !== 'prep') continue;
    const word = normAt(scan, i);
    if (word === 'by' || word === 'from') return true;
    const at = scan.classes[i + 1] === 'det' ? i + 2 : i + 1;
    const medium = findSourceNoun(normAt(scan, at))?.kind === 'medium';
    if ((word === 'in' || word === 'on') && (medium || readOutlet(scan, i + 1, end, true))) return true;
  }
  return false;
}
