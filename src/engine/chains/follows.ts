import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { isOwnWord } from './is-own-word';

/** Whether no other clause stands between a finding and the words at `at`: "Holt said on Sunday, [according to] two aides". */
export function follows(scan: Scan, { cue, content, source }: Finding, at: number): boolean {
  // "Holt, [according to] two aides, said"
  const within = source && at > source.first && at < source.end && normAt(scan, at - 1) === ',';
  const inserted = within && !isOwnWord(scan, source);
  let from = inserted ? source.first : -1;
  for (const { end } of [...cue, ...content, ...(source ? [source] : [])])
    if (end <= at && end > from) from = end;
  if (from === -1) return false;
  for (let i = from; i < at; i++) if (scan.classes[i] === 'verb' || scan.classes[i] === 'conj') return false;
  return true;
}
