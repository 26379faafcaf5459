import type { Statement } from '../../report';
import type { Scan } from '../reading/scan';
import { DEFAULT_CONFIDENCE } from './default-confidence';

/** Headlines leave out much of what the judge goes by: so much confidence is enough for theirs. */
const TITLE_CONFIDENCE = 0.3;

/** Whether a statement is sure enough for every reader, or one for those who ask for more. */
export function isSure(scan: Scan, { block, confidence }: Statement): boolean {
  const titled = scan.article.blocks[block]?.kind === 'title';
  return confidence >= (titled ? TITLE_CONFIDENCE : DEFAULT_CONFIDENCE);
}
