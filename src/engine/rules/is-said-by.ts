import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { holdsVerb } from './place-content';
import { relativeEnd } from './relative-end';

/**
 * "Ines Roth, the mayor, declined, said [two people who know her].": behind a comma, people of whom nothing is said, at the token
 * `at`. `limit` is the sentence's end.
 */
export function isSaidBy(scan: Scan, at: number, limit: number): boolean {
  const verb = normAt(scan, at - 1);
  const before = normAt(scan, at - 2) === ',' || scan.speechAt[at - 2] !== -1;
  const indefinite = scan.classes[at] === 'num' || isOfClass('indefinite', normAt(scan, at));
  if (!before || (verb !== 'said' && verb !== 'says') || !indefinite || !endsClause(scan, at - 2))
    return false;
  const end = readNounPhrase(scan, at, limit);
  const kind = findSourceNoun(normAt(scan, headOf(scan, at, end)))?.kind;
  if (kind !== 'unnamed' && kind !== 'role' && kind !== 'group') return false;
  if (normAt(scan, end) === 'who') return relativeEnd(scan, end + 1, limit) >= limit - 1;
  return end >= limit - 1 || (normAt(scan, end) === ',' && normAt(scan, end + 1) === 'who');
}

/** "Ines Roth, the mayor, [will step down], said"; but "The police, [who came late], said", "Holt, [40], said". */
function endsClause(scan: Scan, comma: number): boolean {
  if (scan.speechAt[comma] !== -1) return true;
  const floor = scan.sentences[scan.sentenceAt[comma] ?? -1]?.first ?? comma;
  for (let i = comma - 1; i >= floor; i--) {
    if (scan.classes[i] === 'rel') return false;
    const opens = i === floor || scan.classes[i - 1] === 'mark';
    if (opens) return scan.classes[i] === 'aux' || (i === floor && holdsVerb(scan, { first: i, end: comma }));
  }
  return false;
}
