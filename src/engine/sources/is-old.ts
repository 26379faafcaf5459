import type { Referent } from '../referents/referent';
import type { TokenRange } from '../rules/finding';

/** Whether the mention goes back to words before it. */
export function isOld(referent: Referent, range: TokenRange): boolean {
  return referent.range.end <= range.first;
}
