import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';

/** "[Call] it a fad.": the reader is told to. */
export function isTold(scan: Scan, { first, subject, antecedent, verb }: VerbCue): boolean {
  return subject === null && antecedent === null && verb.lemma.split(' ')[0] === normAt(scan, first);
}

/** "a [branding] firm": no verb. */
export function describesTrade(scan: Scan, { gerund, end }: VerbCue): boolean {
  return gerund && scan.classes[end] === 'word';
}
