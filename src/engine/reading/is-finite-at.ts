import type { Scan } from './scan';

/** Whether a verb or an auxiliary stands at the token: "[is] gone", "[sank]". */
export function isFiniteAt(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'verb' || scan.classes[at] === 'aux';
}
