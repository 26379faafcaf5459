import { isOfClass } from '../../lexicon/grammar';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** "claimed the title", "claimed 12 lives", "declared victory": what is won or taken, and nothing that is said to be so. */
export function isGained(scan: Scan, cueEnd: number, content: readonly TokenRange[]): boolean {
  const [only] = content;
  if (!only || !isOfClass('gaining', normAt(scan, cueEnd - 1)) || scan.speechAt[only.first] !== -1)
    return false;
  const end = readNounPhrase(scan, only.first, only.end);
  const next = scan.classes[end];
  // "claimed victory was near"
  if (end < only.end && (next === 'verb' || next === 'aux')) return false;
  // "eleven [lives] and the only road"
  let joined = only.first;
  while (joined < end && !isOfClass('coordinating', normAt(scan, joined))) joined++;
  return isOfClass('gained', normAt(scan, headOf(scan, only.first, joined)));
}
