import { isOfClass } from '../../lexicon/grammar';
import { isShortName } from '../../lexicon/outlet-words';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { Phrase } from './read-phrases';

/** "published in [Harbour Medicine]", "seen by [the Herald]": a name that is a journal's or a paper's, whatever it looks like. */
export function isPrintedIn(scan: Scan, { range, head }: Phrase): boolean {
  const { first } = range;
  const by = normAt(scan, first - 1) === 'by' && isOfClass('obtaining', normAt(scan, first - 2));
  if (by && normAt(scan, first) === 'the' && isShortName(wordsOf(scan, head, range.end))) return true;
  const leads = normAt(scan, first - 1) === 'in' && isOfClass('carrying', normAt(scan, first - 2));
  return leads && scan.classes[head] === 'name';
}
