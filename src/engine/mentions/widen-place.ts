import { isPlace } from '../../lexicon/places';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { skipDateline } from '../reading/skip-dateline';
import type { TokenRange } from '../rules/finding';
import { phraseBefore } from './subject-phrase';

/** "Ines Roth of Alder, [Norland] said", "a sailor from Alder, [Norland], who said": a place behind a comma is where the town before it lies, and the source begins before both. The same range elsewhere. */
export function widenPlace(scan: Scan, range: TokenRange): TokenRange {
  const { first, end } = range;
  if (normAt(scan, first - 1) !== ',' || !isPlace(wordsOf(scan, first, end))) return range;
  const floor = skipDateline(scan, scan.sentences[scan.sentenceAt[first] ?? -1]?.first ?? first);
  const whole = phraseBefore(scan, first - 1, floor);
  if (!whole || !(whole.first === floor || isBeforeWho(scan, end)) || !endsInPlace(scan, whole)) return range;
  return { first: whole.first, end };
}

/** "Ines Roth of [Alder]", "police in [West Alder]" */
function endsInPlace(scan: Scan, { first, end }: TokenRange): boolean {
  let at = end - 1;
  while (at > first && scan.classes[at] === 'name') at--;
  const word = normAt(scan, at);
  return at > first && at < end - 1 && (word === 'of' || word === 'in' || word === 'from');
}

/** Who says something is no place. */
function isBeforeWho(scan: Scan, end: number): boolean {
  return normAt(scan, normAt(scan, end) === ',' ? end + 1 : end) === 'who';
}
