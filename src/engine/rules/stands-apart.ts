import { isFiniteAt } from '../reading/is-finite-at';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { clauseFloor } from './clause-floor';
import { readSubject } from './read-subject';

/**
 * "In Sund, [the mill is hanging on], said Holt": what stands between the name and the cue is a clause, and no insert; it begins at token
 * `at`.
 */
export function isClauseInsert(scan: Scan, at: number, comma: number): boolean {
  if (scan.classes[at] === 'rel' || scan.classes[at] === 'prep' || scan.classes[at] === 'verb') return false;
  const end = Math.max(readNounPhrase(scan, at, comma), readSubject(scan, at, comma));
  const verb = scan.classes[end] === 'adv' ? end + 1 : end;
  return end > at && verb < comma && isFiniteAt(scan, verb);
}

/** "warned the leader, [Omar Holt], during a talk not to move, said an aide": the name of whom something is done to. */
export function isOfObject(scan: Scan, first: number, floor: number): boolean {
  if (normAt(scan, first - 1) !== ',') return false;
  const noun = nounPhraseBefore(scan, first - 1, clauseFloor(scan, first - 1, floor));
  return noun > floor && scan.classes[noun - 1] === 'verb';
}
