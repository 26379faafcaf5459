import { isOfClass } from '../../lexicon/grammar';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** "CNN and the Harbour Post", "both CNN and Radio Sund": several outlets named as one source; `null` where anything else stands there. */
export function findOutlets(scan: Scan, { first, end }: TokenRange): NamedOutlet | null {
  const start = isOfClass('two', normAt(scan, first)) ? first + 1 : first;
  let count = 0;
  let at = start;
  while (at < end) {
    const hit = readOutlet(scan, at, end, true);
    if (!hit) return null;
    count++;
    at = hit.end;
    if (at === end) break;
    const comma = normAt(scan, at) === ',';
    if (!comma && scan.classes[at] !== 'conj') return null;
    at += comma && scan.classes[at + 1] === 'conj' ? 2 : 1;
  }
  if (count < 2 || at !== end) return null;
  const name = wordsOf(scan, start, end);
  return { key: name, name, kind: null, end };
}
