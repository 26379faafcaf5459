import { isOfClass } from '../../lexicon/grammar';
import { outletEnd, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';

/** "confirmed the case to [the Courier]", "to [Radio Sund]", "to [newsmen] in Sund": whom it was said to, behind what was said. */
export function isToldMedium(scan: Scan, at: number, limit: number): boolean {
  if (outletEnd(scan, at, limit) > at || isOfClass('addressed', normAt(scan, at))) return true;
  const end = readOutlet(scan, at, limit, true)?.end ?? at;
  return end > at && (end === limit || scan.classes[end] === 'mark');
}
