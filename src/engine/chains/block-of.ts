import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** The paragraph of a finding's cue, or of its content where it has none. */
export function blockOf(scan: Scan, finding: Finding): number {
  const range = finding.cue[0] ?? finding.content[0];
  return range ? (scan.tokens[range.first]?.block ?? 0) : 0;
}
