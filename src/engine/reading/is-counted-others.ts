import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isFiniteAt } from './is-finite-at';
import { normAt, type Scan } from './scan';

const OTHERS = 'others';

/** "three [others] who were there": a pronoun that a number makes a noun of. */
export function isCountedOthers(scan: Scan, at: number): boolean {
  return scan.classes[at - 1] === 'num' && normAt(scan, at) === OTHERS;
}

/** "a [couple] from Sund": who they are, and no number. */
export function isPairOfPeople(scan: Scan, at: number): boolean {
  return isOfClass('pair', normAt(scan, at)) && scan.classes[at + 1] === 'prep';
}

/**
 * "told reporters [two] witnesses had seen it", "told his wife [two] men had come": a number between two nouns of people, or in letters behind
 * one, begins a phrase of its own.
 */
export function countsAnew(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'num' || scan.classes[at - 1] !== 'word') return false;
  const noun = findSourceNoun(normAt(scan, at - 1));
  // "told the jury three times that", "a resident two blocks away said"
  const acts = isFiniteAt(scan, at + 2) || (scan.classes[at + 2] === 'word' && isFiniteAt(scan, at + 3));
  const letters =
    noun?.kind !== 'document' && /^[a-z]/.test(normAt(scan, at)) && scan.classes[at + 1] === 'word' && acts;
  return noun !== null && (letters || (noun.plural && findSourceNoun(normAt(scan, at + 1)) !== null));
}
