import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Scan } from '../reading/scan';
import type { Sourced } from '../sources/sourced';

/** "reports", "many media reports": nobody stands behind them; but "campaign finance reports" are documents. */
export function isRumour(scan: Scan, { mention, source }: Sourced): boolean {
  if (
    source?.identity !== 'document' ||
    mention?.noun?.singular !== 'report' ||
    !mention.noun.plural ||
    mention.definite
  )
    return false;
  for (let i = mention.range.first; i < mention.range.end - 1; i++) {
    const kind = scan.classes[i];
    if (
      kind !== 'det' &&
      kind !== 'num' &&
      kind !== 'pron' &&
      findSourceNoun(scan.norms[i] ?? '')?.kind !== 'medium'
    )
      return false;
  }
  return true;
}
