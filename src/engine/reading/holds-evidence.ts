import { isQuoted } from './is-quoted';
import type { Scan } from './scan';

/** Whether figures or quoted words stand in tokens `first` to `end`. */
export function holdsEvidence(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] === 'num' || isQuoted(scan, i)) return true;
  return false;
}
