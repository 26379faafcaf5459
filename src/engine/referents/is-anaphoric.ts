import { isOfClass } from '../../lexicon/grammar';
import { isNameOfOrigin } from '../../lexicon/places';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan } from '../reading/scan';
import { isHuman } from './is-human';
import type { Phrase } from './read-phrases';

/** "the company", "these studies", "all four executives"; but nothing that a complement sets apart. */
export function isAnaphoric(scan: Scan, { range, whole }: Phrase, mention: Mention): boolean {
  // "the California Republican" describes, "the Sund Port" names
  const described = mention.noun ? isHuman(mention.noun) : isNameOfOrigin(mention.head);
  if ((mention.named && !described) || (whole.end > range.end && !countsAsked(scan, range.end, mention)))
    return false;
  for (let i = range.first + 1; i < range.end; i++) if (scan.classes[i] === 'poss') return false;
  return isOfClass('known', normAt(scan, range.first));
}

/** "the poll [of 2,000 voters]": how many a survey asked sets it apart from none. */
function countsAsked(scan: Scan, at: number, { noun }: Mention): boolean {
  const counted = normAt(scan, at) === 'of' && scan.classes[at + 1] === 'num';
  return counted && noun !== null && isOfClass('asking', noun.singular);
}
