import type { TokenRange } from '../rules/finding';
import type { Scan } from './scan';

/** Whether any of the words stands in a quotation. */
export function holdsQuotation(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (scan.speechAt[i] !== -1) return true;
  return false;
}
