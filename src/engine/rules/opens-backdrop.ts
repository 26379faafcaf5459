import { isOfClass } from '../../lexicon/grammar';
import { isSetting } from '../../lexicon/settings';
import type { WordClass } from '../reading/classify-words';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';
import { holdsVerb } from './place-content';
import { tellsOfNoun } from './skip-adjuncts';

/**
 * "[The port is shut], Holt told the board on Monday, [as crews shouted outside]": behind a day or a setting of the telling, given from
 * `told` on, what went on meanwhile is the outlet's own; but "…, she said, as crews had left".
 */
export function opensBackdrop(scan: Scan, told: number, comma: number, limit: number): boolean {
  let at = comma + 1;
  // "[hours] after", "[a day] before"
  while (LAPSE.has(scan.classes[at] ?? 'mark')) at++;
  if (normAt(scan, comma) !== ',' || !isOfClass('backdrop', normAt(scan, at))) return false;
  let placed = false;
  for (let i = told; i < comma && !placed; i++) {
    if (scan.speechAt[i] !== -1) return false;
    placed = scan.classes[i] === 'time' || isSetting(normAt(scan, i));
  }
  return placed && goesInPast(scan, at + 1, limit);
}

const LAPSE: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'num', 'time']);

/** The first verb of the clause is no "is", "has": what is said to go on still may be said by the source. */
function goesInPast(scan: Scan, first: number, limit: number): boolean {
  for (let i = first; i < limit && scan.speechAt[i] === -1; i++) {
    if (isFiniteAt(scan, i))
      return scan.classes[i] === 'verb' || isOfClass('past-auxiliary', normAt(scan, i));
  }
  return false;
}

/**
 * "[The port is shut], Holt said on condition [that] he not be named", "on the day [that] the pier closed": behind a whole clause
 * `before` the verb, a noun has the "that".
 */
export function hangsOnNoun(scan: Scan, before: TokenRange, that: number): boolean {
  const opens = OPENS_CLAUSE.has(scan.classes[before.first] ?? 'mark');
  return opens && holdsVerb(scan, before) && tellsOfNoun(scan, that);
}

const OPENS_CLAUSE: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'name', 'num', 'pron', 'word']);
