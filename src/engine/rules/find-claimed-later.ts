import type { Scan } from '../reading/scan';
import type { Finding } from './finding';

/**
 * By quotation, an index into `Scan.quotations`: the finding that tells whose it is at the end of the last of the paragraphs over which it runs on without a
 * closing mark: "“A. ¶ “B. ¶ “C,” Holt said."
 */
export function findClaimedLater(scan: Scan, findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const { quotations } = scan;
  const claims = new Map<number, Finding>();
  for (const finding of findings) {
    const quoted = scan.speechAt[finding.content[0]?.first ?? -1] ?? -1;
    if (quoted !== -1 && finding.kind === 'speech' && finding.cue.length > 0) claims.set(quoted, finding);
  }
  const later = new Map<number, Finding>();
  for (let i = quotations.length - 2; i >= 0; i--) {
    const [own, next] = [quotations[i], quotations[i + 1]];
    if (!own?.open || !next?.continues || next.block !== own.block + 1) continue;
    const claim = later.get(i + 1) ?? claims.get(i + 1);
    if (claim) later.set(i, claim);
  }
  return later;
}
