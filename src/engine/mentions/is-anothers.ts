import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { hasMaker } from './has-maker';

/** "published [records] showing", "received [a letter] saying", "sent [a study by Ines Roth] saying": what a document says that is not the word of who has it. */
export function isAnothers(scan: Scan, { kind }: Finding, range: TokenRange): boolean {
  return kind === 'show' || isOfClass('receiving', normAt(scan, range.first - 1)) || hasMaker(scan, range);
}
