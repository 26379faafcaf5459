import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/** An insert is an apposition ("a spokesman …", "45"), a relative clause, or a participle ("speaking to reporters"). */
export function opensInsert(scan: Scan, at: number, end: number): boolean {
  const kind = scan.classes[at];
  if (at >= end) return false;
  // "Holt, though, says"
  if (kind === 'conj' && at === end - 1) return true;
  // "Traders in Sund, where the market burnt down, say"
  if (normAt(scan, at) === 'where') return true;
  // "A memo sent to the port, and seen by the Courier, says"
  if (addsParticiple(scan, at) || addsRelative(scan, at)) return true;
  return (
    kind === 'det' ||
    kind === 'rel' ||
    kind === 'num' ||
    kind === 'word' ||
    kind === 'name' ||
    kind === 'gerund' ||
    kind === 'verb' ||
    kind === 'adv' ||
    kind === 'prep'
  );
}

/** "a memo sent to the port, [and seen by] the Courier" */
export function addsParticiple(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'conj' && scan.classes[at + 1] === 'verb' && scan.classes[at + 2] === 'prep';
}

/** "two aides who were there, [and who] asked not to be named" */
export function addsRelative(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'conj' && scan.classes[at + 1] === 'rel';
}

/** "the mayor, [speaking at a rally], …", "a report, [released on Monday], …"; but "fishing in the bay will stop". */
export function opensAside(scan: Scan, at: number): boolean {
  const speaks = scan.classes[at] === 'gerund' && isOfClass('conversing', normAt(scan, at));
  const next = scan.classes[at + 1];
  return (speaks || scan.classes[at] === 'verb') && (next === 'prep' || next === 'time');
}
