import { isBodyWord } from '../../lexicon/body-kinds';
import { isCommonGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { isOrdinaryWord } from '../../lexicon/names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { isDemonym, isPlace } from '../../lexicon/places';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Those who band together; lawyers and officials for somebody work for him. */
const MEMBERS: ReadonlySet<SourceNounKind> = new Set<SourceNounKind>([
  'group',
  'relative',
  'role',
  'unnamed',
]);

/** "Doctors for Clinic Reform", "Mothers Against Sand": a body that is called after its members and what they want, and no crowd. */
export function namesCause(scan: Scan, { first, end }: TokenRange): boolean {
  const noun = findSourceNoun(normAt(scan, first));
  const link = first + 1;
  if (!noun?.plural || !MEMBERS.has(noun.kind) || !scan.tokens[first]?.capital || link + 1 >= end)
    return false;
  const capital = scan.tokens[link]?.capital === true;
  if (capital && isOfClass('for-a-cause', normAt(scan, link))) return true;
  if (normAt(scan, link) !== 'for') return false;
  let ordinary = false;
  for (let i = link + 1; i < end; i++) {
    const word = normAt(scan, i);
    if (!scan.tokens[i]?.capital || isPlace(wordsOf(scan, i, i + 1)) || isKnown(word)) return false;
    ordinary ||= isOrdinaryWord(word);
  }
  const whole = wordsOf(scan, link + 1, end);
  return ordinary && !isBodyWord(normAt(scan, end - 1)) && !isKnownOrganization(whole) && !isPlace(whole);
}

/** Somebody, a people or a body that one may work for. */
function isKnown(word: string): boolean {
  return isDemonym(word) || isCommonGivenName(word) || isKnownOrganization(word);
}
