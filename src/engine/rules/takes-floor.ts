import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';

/** The frame of verbs that tell of something: "remembers the night". */
const TELLING = 'm';

/** "disagrees", "shrugs", "remembers the night": whether the first verb behind a subject that ends at the token shows him as he begins to speak; but "runs a shop", "died". */
export function takesFloor(scan: Scan, subjectEnd: number, end: number): boolean {
  for (let i = subjectEnd; i < end; i++) {
    // "Holt, who runs a shop, agrees"
    while (scan.classes[i] === 'rel' && i < end) i = behindComma(scan, i, end);
    if (!isFiniteAt(scan, i)) continue;
    const verb = findReportingVerb(normAt(scan, i))?.verb;
    if (!verb || !normAt(scan, i).endsWith('s')) return false;
    const closes = i + 1 >= end - 1 || normAt(scan, i + 1) === ',';
    return verb.kind === 'manner'
      ? closes
      : verb.kind === 'speech' && (closes || verb.frames.includes(TELLING));
  }
  return false;
}

function behindComma(scan: Scan, at: number, end: number): number {
  const comma = scan.norms.indexOf(',', at);
  return comma === -1 || comma >= end ? end : comma + 1;
}
