import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** "Holt, [according to her lawyer], said", "Holt, [according to a post on X], said", "the study, [according to the authors], shows": passes on nothing of another's. */
export function isOwnWord(scan: Scan, { first, end }: TokenRange): boolean {
  const subject = readNounPhrase(scan, first, end);
  if (findSourceNoun(normAt(scan, headOf(scan, first, subject)))?.kind === 'document') return true;
  for (let i = subject; i < end; i++) {
    const word = normAt(scan, i);
    const own = isOfClass('recording', word) || findSourceNoun(word)?.kind === 'statement';
    if (findPronoun(word)?.kind === 'possessive' || (own && normAt(scan, i + 1) !== 'by')) return true;
  }
  return false;
}
