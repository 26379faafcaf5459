import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';

/** What the sentence opens with before its subject: what the subject does or undergoes meanwhile, or a setting without a verb. */
export type Opening = 'doing' | 'setting';

/** "[Thanking] Roth", not "[King] Roth": letters. */
const SHORTEST_PARTICIPLE = 6;

/**
 * What stands between the first token of a sentence and the comma before its subject: "[Thanking Roth], she said", "[Asked whether Roth
 * knew], she said", "[In a letter to Roth], she said"; `null` where that is nothing, or a clause of its own.
 */
export function readOpening(scan: Scan, first: number, subject: number): Opening | null {
  if (normAt(scan, subject - 1) !== ',') return null;
  const led = scan.classes[first] === 'prep' || scan.classes[first] === 'conj';
  const verb = led ? first + 1 : first;
  // "Following Roth, who was late, she …"
  if (hasClass(scan, 'mark', verb, subject - 1)) return null;
  if (isOfClass('questioned', normAt(scan, verb))) return 'doing';
  if (findAccording(scan.norms, first) || findAccording(scan.norms, verb)) return null;
  if (isDoing(scan, verb)) return hasClass(scan, 'aux', verb, subject - 1) ? null : 'doing';
  // "After Roth left, she …": perhaps Roth herself
  const clause = isOfClass('subordinating', normAt(scan, first)) && hasClass(scan, 'verb', verb, subject - 1);
  // "In a letter to Roth [that was leaked], she said"
  const tells = scan.classes.slice(verb, subject - 1).findIndex((kind) => kind === 'rel' || kind === 'that');
  const end = tells > 0 && scan.classes[first] === 'prep' ? verb + tells : subject - 1;
  return led && !clause && !hasClass(scan, 'aux', verb, end) ? 'setting' : null;
}

/** "Thanking", "Flanked by" */
function isDoing(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  if (word.length < SHORTEST_PARTICIPLE) return false;
  return word.endsWith('ing')
    ? scan.classes[at + 1] !== 'poss'
    : word.endsWith('ed') && normAt(scan, at + 1) === 'by';
}

function hasClass(scan: Scan, kind: Scan['classes'][number], first: number, end: number): boolean {
  return scan.classes.slice(first, end).includes(kind);
}
