import type { Scan } from './scan';

/** Whether the token stands in a quotation, or in words that only a few quotation marks set apart. */
export function isQuoted(scan: Scan, at: number): boolean {
  return scan.speechAt[at] !== -1 || scan.fragmentAt[at] === 1;
}
