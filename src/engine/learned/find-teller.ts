import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { mayNest } from './may-nest';

/** Tokens: a clause begins so soon behind where what is told begins: "says [that] tests show". */
const LEAD = 1;

/** Speech outside of quotations by the first token of what is said. */
export function indexTellers(scan: Scan, findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const tellers = new Map<number, Finding>();
  for (const finding of findings) {
    const [only, ...others] = finding.content;
    const plain = only && others.length === 0 && scan.speechAt[only.first] === -1;
    if (plain && finding.kind === 'speech' && finding.source) tellers.set(only.first, finding);
  }
  return tellers;
}

/**
 * Who tells of a speech that he does not pass on, but asserts or denies himself: "Holt denied [Roth called the pier a ruin]", "Experts say
 * [its weight helps explain the fall]"; `null` where the speech stands for itself. `tellers`: of `indexTellers`.
 */
export function findTeller(
  scan: Scan,
  inner: Finding,
  tellers: ReadonlyMap<number, Finding>,
): Finding | null {
  const { source, cue } = inner;
  if (!source || !cue[0] || source.first > cue[0].first) return null;
  for (let at = source.first; at >= source.first - LEAD; at--) {
    const teller = tellers.get(at);
    const [said] = teller?.content ?? [];
    if (!teller || !said || teller === inner || said.end < cue[0].end) continue;
    return mayNest(scan, teller, inner) ? null : teller;
  }
  return null;
}
