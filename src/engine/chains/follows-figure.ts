import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/**
 * "Roth says it narrows the gap, which stood at 263 on Monday, [according to] Radio Sund": right behind a relative clause with a figure, a
 * medium tells of no more than that; but "Roth told the board".
 */
export function followsFigure(scan: Scan, { cue, addressee }: Finding, at: number): boolean {
  if (addressee) return false;
  const lead = normAt(scan, at) === 'to' ? at - 1 : at;
  let figure = false;
  for (let i = lead - 1; i > (cue.at(-1)?.end ?? at); i--) {
    if (scan.classes[i] === 'rel') return figure && normAt(scan, i - 1) === ',';
    if (scan.classes[i] === 'mark' && i < lead - 1) return false;
    figure ||= scan.classes[i] === 'num';
  }
  return false;
}
