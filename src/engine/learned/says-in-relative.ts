import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/**
 * "Holt, [who said the pumps were old], left", "Roth, [who believes that] …": a whole clause behind a verb of saying, set between commas; but
 * "those who say that".
 */
export function saysInRelative(
  scan: Scan,
  { rule, kind, cue, content }: Finding,
  isClause: boolean,
): boolean {
  if ((kind !== 'speech' && kind !== 'belief') || content.length !== 1) return false;
  if (rule !== 'that-clause' && !(rule === 'bare-clause' && isClause)) return false;
  let at = (cue[0]?.first ?? 0) - 1;
  while (scan.classes[at] === 'adv' || scan.classes[at] === 'aux' || scan.classes[at] === 'time') at--;
  if (scan.classes[at] !== 'rel' || normAt(scan, at - 1) !== ',') return false;
  const comma = content[0]?.end ?? 0;
  return normAt(scan, comma) === ',' && isFiniteAt(scan, comma + 1);
}
