import { isHeadlineWord } from '../../lexicon/headline-words';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** "Exclusive: …", "Video: …": what stands before the colon says what kind of piece it is, and nobody says it. */
export function isLabel(scan: Scan, { source, cue }: Finding): boolean {
  if (!source || source.end !== source.first + 1 || normAt(scan, cue[0]?.first ?? -1) !== ':') return false;
  const titled = scan.article.blocks[scan.tokens[source.first]?.block ?? -1]?.kind === 'title';
  return titled && isHeadlineWord(normAt(scan, source.first), 'label');
}
