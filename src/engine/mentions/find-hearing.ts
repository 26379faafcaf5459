import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** "[The inquest] was told that …": the words for the court that hears it; `null` where somebody else was told, or it is no hearsay. */
export function findHearing(scan: Scan, { kind, sentence, cue }: Finding): TokenRange | null {
  const [first] = cue;
  const opens = first && normAt(scan, first.first);
  if (kind !== 'hearsay' || !opens || !isOfClass('be', opens)) return null;
  let end = first.first;
  while (scan.classes[end - 1] === 'adv' || scan.classes[end - 1] === 'time') end--;
  const floor = scan.sentences[sentence]?.first ?? 0;
  let clause = end - 1;
  while (clause > floor && normAt(scan, clause - 1) !== ',') clause--;
  // "because of a fault, [the hearing] was told"; "[The inquest], which opened in May, was told"
  const near = nounPhraseBefore(scan, end, clause);
  const start = near === -1 ? nounPhraseBefore(scan, end, floor) : near;
  if (start === -1) return null;
  const head = headOf(scan, start, end);
  const hears = isOfClass('hearing', normAt(scan, head)) || isPanel(scan, start, head);
  return hears ? { first: start, end } : null;
}

/** "[jurors] were told": all of them, before whom the case is told; but "two jurors were told". */
function isPanel(scan: Scan, start: number, head: number): boolean {
  const noun = findSourceNoun(normAt(scan, head));
  const all = start === head || (start === head - 1 && scan.classes[start] === 'det');
  return all && noun?.plural === true && isOfClass('panel', noun.singular);
}
