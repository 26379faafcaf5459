import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt, type Scan } from '../reading/scan';

/**
 * "two people who were in the room [said] Holt told the board": whether the verb of saying at a token is that of the clause around the
 * relative pronoun at `rel`, which has had its own verb; what follows is then another clause.
 */
export function endsRelative(scan: Scan, rel: number, verb: number): boolean {
  const hit = findReportingVerb(normAt(scan, verb))?.verb;
  if (hit?.kind !== 'speech' || !hit.frames.includes('c')) return false;
  let first = verb;
  while (scan.classes[first - 1] === 'aux' || scan.classes[first - 1] === 'adv') first--;
  const before = scan.classes[first - 1];
  // "who knew what [he] said", "who was there [and] said"
  if (first <= rel + 1 || before === 'pron' || before === 'conj' || before === 'verb') return false;
  for (let i = rel + 1; i < first; i++) {
    const kind = scan.classes[i];
    if (kind === 'rel' || kind === 'that' || kind === 'conj' || kind === 'mark') return false;
  }
  // behind the pronoun stands its verb, though it may be none that we know
  const own = scan.classes[rel + 1];
  return own === 'aux' || own === 'verb' || own === 'word';
}
