import type { Scan } from './scan';

/** A time with a capital letter, which may be part of a name: "the [Sunday] Courier". */
export function isCapitalTime(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'time' && scan.tokens[at]?.capital === true;
}
