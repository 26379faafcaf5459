import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan } from '../reading/scan';

const IT = 'it';

/** "cut [two] routes", "cut [its] staff" */
const DIRECT: ReadonlySet<WordClass> = new Set<WordClass>(['num', 'poss']);

/**
 * "Vestra said [it] would sue", "said [it] was reviewing it", "said [it] would cut 400 jobs": a body of itself; but "Holt said it would help",
 * "said it was late".
 */
export function saysWhatItDoes(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== IT || !findReportingVerb(normAt(scan, at - 1)) || scan.classes[at + 1] !== 'aux')
    return false;
  // "Holt said it would sue. He …"
  const opening = scan.sentences[(scan.sentenceAt[at] ?? -1) + 1]?.first ?? at;
  const gender = findPronoun(normAt(scan, opening))?.gender;
  if (gender === 'm' || gender === 'f') return false;
  const next = scan.classes[at + 2] === 'adv' ? at + 3 : at + 2;
  const does = normAt(scan, next);
  if (isOfClass('of-bodies', does)) return true;
  return isOfClass('of-bodies-counted', does) && DIRECT.has(scan.classes[next + 1] ?? 'mark');
}
