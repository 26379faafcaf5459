import type { Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** "[In the end], said Holt, the pier was shut", "[Even so], said Holt, …": no clause, but what opens the one behind the cue. */
export function opensSentence(scan: Scan, { first, end }: TokenRange): boolean {
  const kind = scan.classes[first];
  return kind === 'prep' || kind === 'time' || isConnection(scan, { first, end });
}

/** "Even so", "Still": ties the sentence to the one before and is none of what is said. */
export function isConnection(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] !== 'adv' && scan.classes[i] !== 'conj') return false;
  return true;
}
