import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/**
 * "had said", "has said", "once said", "famously said": on another occasion, or on many; without `perfect` not "has said", which is
 * news as well. Neither what the sentence's findings (`siblings`) say nor who says it tells when it was said: "An aide who had
 * seen it said that the talks had ended".
 */
export function isEarlier(
  scan: Scan,
  finding: Finding,
  siblings: readonly Finding[] = [],
  perfect = true,
): boolean {
  const first = scan.sentences[finding.sentence]?.first ?? 0;
  const subject = subjectOf(finding) ?? first;
  // "Asked about the board, which has left, she replied": the auxiliary of another verb
  let own = true;
  const cue = finding.cue[0]?.first ?? first;
  // "Holt has apologised, [saying] that": the verb before the participle
  const begins = scan.classes[cue] === 'gerund' ? cue - 1 : cue;
  for (let i = (finding.cue[0]?.end ?? first + 1) - 1; i >= first; i--) {
    const word = normAt(scan, i);
    if (scan.speechAt[i] !== -1) continue;
    if (i < begins && scan.classes[i] === 'mark') own = false;
    const had = own && i >= subject && isOfClass('have', word) && (perfect || word === 'had');
    if (!had && !isOfClass('earlier', word)) continue;
    if (!isWithin(finding, i) && !siblings.some((other) => isWithin(other, i))) return true;
  }
  return isDatedEarlier(scan, finding);
}

/** Tokens: "said [a day earlier]", "said in an [earlier] interview" */
const BEHIND = 3;

/** "said [earlier this month]", "stated [a day earlier] that" */
function isDatedEarlier(scan: Scan, finding: Finding): boolean {
  const end = finding.cue.at(-1)?.end ?? 0;
  const limit = scan.sentences[finding.sentence]?.end ?? end;
  for (let i = end; i < limit && i < end + BEHIND; i++) {
    if (isWithin(finding, i) || scan.speechAt[i] !== -1) return false;
    // "said [earlier tests] had failed"
    if (normAt(scan, i) === 'earlier') return scan.classes[i + 1] !== 'word';
  }
  return false;
}

function isWithin({ content, source }: Finding, at: number): boolean {
  const names = source !== null && at >= source.first && at < source.end;
  return names || content.some(({ first, end }) => at >= first && at < end);
}

/** "Asked whether it had fallen, [Holt] said": what stands before a verb's subject is another clause's. */
function subjectOf({ rule, source, cue }: Finding): number | null {
  return rule !== 'cue-noun' && source && source.end <= (cue[0]?.first ?? 0) ? source.first : null;
}
