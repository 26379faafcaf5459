import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** "was quoted by [SANU] as saying": the name of whoever quotes, though no list has it; `null` where none stands there. */
export function readQuotedBy(scan: Scan, { cue }: Finding): string | null {
  const first = cue[0]?.first ?? 0;
  const limit = cue.at(-1)?.end ?? first;
  for (let i = first; i < limit; i++) {
    if (normAt(scan, i) !== 'quoted' || normAt(scan, i + 1) !== 'by') continue;
    const name = scan.classes[i + 2] === 'det' ? i + 3 : i + 2;
    let end = name;
    while (scan.classes[end] === 'name') end++;
    return end > name && normAt(scan, end) === 'as' ? wordsOf(scan, name, end) : null;
  }
  return null;
}
