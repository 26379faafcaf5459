import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Phrase } from './read-phrases';

/** "published in [Harbour Medicine]": a name that is a journal's, whatever it looks like. */
export function isPrintedIn(scan: Scan, { range, head }: Phrase): boolean {
  const { first } = range;
  const leads = normAt(scan, first - 1) === 'in' && isOfClass('carrying', normAt(scan, first - 2));
  return leads && scan.classes[head] === 'name';
}
