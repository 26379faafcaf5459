import { isGivenName } from '../../lexicon/given-names';
import { isKnownOrganization, isOrganizationWord } from '../../lexicon/organizations';
import { isPlace } from '../../lexicon/places';
import { normAt, wordsOf } from '../reading/scan';
import type { Carrier } from './carrier';
import type { MediaContext } from './read-medium';

/** Words of a medium's name that no list has, at most. */
const LONGEST_NAME = 4;

/**
 * "“…,” Holt said, as quoted by [Sund Witness].", "Holt said (via [Sund Witness])": a name that no list has, at the end of its clause, where only a medium is likely;
 * `null` for a person's, a body's or a place's.
 */
export function readQuoting({ scan, isOwn }: MediaContext, at: number, limit: number): Carrier | null {
  const led = normAt(scan, at - 1) === 'by' ? 'quoted' : normAt(scan, at - 1) === 'via' ? '(' : null;
  if (led === null || normAt(scan, at - 2) !== led) return null;
  let end = at;
  while (end < limit && end < at + LONGEST_NAME && scan.classes[end] === 'name') end++;
  const ends = end >= limit || scan.classes[end] === 'mark';
  const name = wordsOf(scan, at, end);
  const other =
    isGivenName(normAt(scan, at)) ||
    isOrganizationWord(normAt(scan, end - 1)) ||
    isKnownOrganization(name) ||
    isPlace(name);
  if (end === at || !ends || other) return null;
  return { name, kind: null, words: { first: at, end }, foreign: !isOwn(name) };
}
