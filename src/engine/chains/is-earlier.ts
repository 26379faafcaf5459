import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** "had said", "has said", "once said", "famously said": on another occasion, or on many; without `perfect` not "has said", which is news as well. */
export function isEarlier(scan: Scan, finding: Finding, perfect = true): boolean {
  const { sentence, cue, content } = finding;
  const first = scan.sentences[sentence]?.first ?? 0;
  const subject = subjectOf(finding) ?? first;
  for (let i = (cue[0]?.end ?? first + 1) - 1; i >= first; i--) {
    const word = normAt(scan, i);
    if (content.some((piece) => i >= piece.first && i < piece.end)) continue;
    if (
      scan.speechAt[i] === -1 &&
      ((i >= subject && isOfClass('have', word) && (perfect || word === 'had')) || isOfClass('earlier', word))
    )
      return true;
  }
  return false;
}

/** "Asked whether it had fallen, [Holt] said": what stands before a verb's subject is another clause's. */
function subjectOf({ rule, source, cue }: Finding): number | null {
  return rule !== 'cue-noun' && source && source.end <= (cue[0]?.first ?? 0) ? source.first : null;
}
