import { normAt, type Scan } from '../reading/scan';
import type { Resolving } from './sourced';

/**
 * "The sailors’ families said in [a statement] … “…,” [the statement] said", "In [a statement], her family said … “…,” [it] read": that of
 * whoever spoke last.
 */
export function isStatedAgain({ scan, focus }: Resolving, head: string): boolean {
  const cue = focus.previous?.finding.cue.at(-1);
  if (!cue) return false;
  const sentence = scan.sentenceAt[cue.first];
  const opening = scan.sentences[sentence ?? -1]?.first ?? cue.first;
  for (let i = opening + 1; i < cue.first && scan.classes[i] !== 'mark'; i++)
    if (normAt(scan, i) === head && leadOf(scan, i) === opening) return true;
  for (let i = cue.end; scan.sentenceAt[i] === sentence && scan.speechAt[i] === -1; i++)
    if (normAt(scan, i) === head) return leadOf(scan, i) !== -1;
  return false;
}

/** Where the "in" of "in a written statement" stands; -1 where none does. */
function leadOf(scan: Scan, at: number): number {
  let i = at - 1;
  while (scan.classes[i] === 'word' || scan.classes[i] === 'adv') i--;
  return normAt(scan, i) === 'a' && normAt(scan, i - 1) === 'in' ? i - 1 : -1;
}
