import { isOfClass } from '../../lexicon/grammar';
import { kindsOfMedium } from '../../lexicon/medium-nouns';
import { isOutletWord } from '../../lexicon/outlet-words';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findRetelling } from '../../lexicon/retellings';
import type { NamedOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';

/** "a Marlow Valley Signal story": a name that may be an outlet's is one where a story is its. */
export function readWeak(scan: Scan, at: number, limit: number): NamedOutlet | null {
  let end = at;
  while (end < limit && scan.classes[end] === 'name') end++;
  const made = findRetelling(normAt(scan, end)) !== null || isOfClass('presenting', normAt(scan, end));
  if (end < at + 2 || !made || !isOutletWord(wordsOf(scan, end - 1, end))) return null;
  const name = wordsOf(scan, at, end);
  return { key: name, name, kind: 'newspaper', end };
}

/** "the Sund paper": a name before a noun that is only a medium's; "the Holtish paper" has none. */
export function readLeading(scan: Scan, at: number, limit: number): NamedOutlet | null {
  let end = at;
  while (end < limit && scan.classes[end] === 'name') end++;
  const noun = normAt(scan, end);
  const alone = end === at + 1 && (isDemonym(normAt(scan, at)) || isPlace(wordsOf(scan, at, end)));
  if (end === at || end >= limit || alone || scan.classes[at - 1] === 'name') return null;
  if (kindsOfMedium(noun) === null || isOfClass('medium-among-others', noun)) return null;
  if (scan.classes[end + 1] === 'name' || scan.classes[end + 1] === 'word') return null;
  const name = wordsOf(scan, at, end);
  return { key: name, name, kind: kindsOfMedium(noun)?.[0] ?? null, end: end + 1 };
}
