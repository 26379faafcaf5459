import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isAppositionMark } from './find-person';

/**
 * "its biggest shareholder, [Sund Capital]", "the ship's owners, [Sund Holdings]": the body that a description of somebody turns out to
 * be; `null` where no body's name stands behind it.
 */
export function findApposedBody(scan: Scan, range: TokenRange): TokenRange | null {
  let comma = range.first + 1;
  while (comma < range.end && !isAppositionMark(normAt(scan, comma))) comma++;
  const first = comma + 1;
  const head = headOf(scan, range.first, comma);
  if (first >= range.end || head === -1 || scan.classes[head] === 'name' || scan.classes[first] !== 'name')
    return null;
  let end = first;
  while (end < range.end && scan.classes[end] === 'name') end++;
  const closes = end === range.end || scan.classes[end] === 'mark' || scan.classes[end] === 'rel';
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  const somebody =
    kind !== undefined && kind !== 'organization' && kind !== 'document' && kind !== 'statement';
  return closes && somebody && (kind === 'medium' || isBody(scan, { first, end })) ? { first, end } : null;
}

function isBody(scan: Scan, { first, end }: TokenRange): boolean {
  return isKnownOrganization(wordsOf(scan, first, end)) || isOrganizationWord(normAt(scan, end - 1));
}
