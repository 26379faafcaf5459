import { isAuxiliary } from '../../lexicon/word-classes';
import type { TokenRange } from '../rules/finding';
import type { WordClass } from './classify-words';
import { isFiniteAt } from './is-finite-at';
import { normAt, type Scan } from './scan';

/** Whether somebody or something does something there, "The gate is old"; but not "Would cut it", "Now runs a pub", "1,769", "Follow us". */
export function holdsClause(scan: Scan, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++)
    if (scan.speechAt[at] === -1 && isFiniteAt(scan, at) && hasSubject(scan, first, at)) return true;
  return false;
}

const HEADS: ReadonlySet<WordClass> = new Set(['name', 'num', 'pron', 'word']);

/** "[He] also would cut": right before the verb, its auxiliaries and adverbs. */
function hasSubject(scan: Scan, first: number, verb: number): boolean {
  let at = verb - 1;
  while (at >= first && passes(scan, at)) at--;
  const head = scan.classes[at];
  return at >= first && head !== undefined && HEADS.has(head);
}

/** "He [also would] cut" */
function passes(scan: Scan, at: number): boolean {
  const norm = normAt(scan, at);
  return isFiniteAt(scan, at) || scan.classes[at] === 'adv' || isAuxiliary(norm) || norm === 'not';
}
