import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';

/** "a report saying [the minister knew]": what follows has its own subject. */
export function leadsClause(scan: Scan, at: number): boolean {
  // "an email relating to the port"
  if (scan.classes[at + 1] === 'prep') return false;
  const frames = findReportingVerb(normAt(scan, at))?.verb.frames ?? '';
  return frames.includes('c') && !frames.includes('n');
}
