import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** Whether no other clause stands between a finding and the words at `at`: "Holt said on Sunday, [according to] two aides". */
export function follows(scan: Scan, { cue, content, source }: Finding, at: number): boolean {
  let from = -1;
  for (const { end } of [...cue, ...content, ...(source ? [source] : [])])
    if (end <= at && end > from) from = end;
  if (from === -1) return false;
  for (let i = from; i < at; i++) if (scan.classes[i] === 'verb' || scan.classes[i] === 'conj') return false;
  return true;
}
