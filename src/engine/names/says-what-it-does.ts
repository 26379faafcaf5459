import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';

const IT = 'it';

/** "Vestra said [it] would sue", "said [it] was looking into it": a body of itself; but "Holt said it would help", "said it was late". */
export function saysWhatItDoes(scan: Scan, at: number): boolean {
  if (normAt(scan, at) !== IT || !findReportingVerb(normAt(scan, at - 1)) || scan.classes[at + 1] !== 'aux')
    return false;
  // "Holt said it would sue. He …"
  const opening = scan.sentences[(scan.sentenceAt[at] ?? -1) + 1]?.first ?? at;
  const gender = findPronoun(normAt(scan, opening))?.gender;
  if (gender === 'm' || gender === 'f') return false;
  const next = scan.classes[at + 2] === 'adv' ? at + 3 : at + 2;
  const does =
    scan.classes[next] === (isOfClass('be', normAt(scan, at + 1)) ? 'gerund' : 'verb') ||
    // "would [close] a yard": written like an adjective
    (isOfClass('modal', normAt(scan, at + 1)) && scan.classes[next] === 'word');
  return does && !isOfClass('of-anything', normAt(scan, next));
}
