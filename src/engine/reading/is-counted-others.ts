import { isOfClass } from '../../lexicon/grammar';
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
