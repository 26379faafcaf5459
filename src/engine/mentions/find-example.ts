import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { findClauseSubject } from './clause-subject';

/**
 * "[Holt Motors] is among the carmakers that said", "[Ines Roth] was one of the sailors who said": the one that is named, of a crowd that
 * speaks in a relative clause. The same range elsewhere; `floor` is the first token of its sentence.
 */
export function findExample(scan: Scan, range: TokenRange, floor: number): TokenRange {
  const relative = scan.classes[range.end];
  if (relative !== 'rel' && relative !== 'that') return range;
  const one = normAt(scan, range.first) === 'one' && normAt(scan, range.first + 1) === 'of';
  const be = one ? range.first - 1 : normAt(scan, range.first - 1) === 'among' ? range.first - 2 : -1;
  if (be <= floor || !isOfClass('be', normAt(scan, be))) return range;
  const subject = findClauseSubject(scan, be, floor)?.range;
  const named = subject && scan.classes.slice(subject.first, subject.end).includes('name');
  return named ? subject : range;
}
