import type { Person } from '../names/collect-people';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Where a person's name begins in the words for him: the title's words stand before it. */
export function nameStart(scan: Scan, range: TokenRange, person: Person): number {
  let first = range.end;
  while (first > range.first && person.words.includes(normAt(scan, first - 1))) first--;
  return Math.max(first, range.first);
}
