import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { relativeEnd } from './relative-end';

/**
 * "Ines Roth, the mayor, declined, said [two people who know her].": behind a comma, people of whom nothing is said, at the token
 * `at`. `limit` is the sentence's end.
 */
export function isSaidBy(scan: Scan, at: number, limit: number): boolean {
  const verb = normAt(scan, at - 1);
  const before = normAt(scan, at - 2) === ',' || scan.speechAt[at - 2] !== -1;
  const indefinite = scan.classes[at] === 'num' || isOfClass('indefinite', normAt(scan, at));
  if (!before || (verb !== 'said' && verb !== 'says') || !indefinite) return false;
  const end = readNounPhrase(scan, at, limit);
  const kind = findSourceNoun(normAt(scan, headOf(scan, at, end)))?.kind;
  if (kind !== 'unnamed' && kind !== 'role' && kind !== 'group') return false;
  if (normAt(scan, end) === 'who') return relativeEnd(scan, end + 1, limit) >= limit - 1;
  return end >= limit - 1 || (normAt(scan, end) === ',' && normAt(scan, end + 1) === 'who');
}
