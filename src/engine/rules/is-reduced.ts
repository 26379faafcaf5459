import type { ReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/**
 * Whether a participle without an auxiliary, with "by" behind it, says who does it to the noun before: "a man, accused [by] the port of lying",
 * for nobody accuses by somebody, "The pier was sold, a step confirmed [by] the ministry". `first` and `end`: the verb's tokens.
 */
export function isReduced(scan: Scan, { frames }: ReportingVerb, first: number, end: number): boolean {
  if (normAt(scan, end) !== 'by') return false;
  return (frames.includes('f') && !frames.includes('c')) || isOfDeed(scan, first, end);
}

/** "The pier was sold, a step [confirmed] by the ministry": what is said of a noun behind its comma; but "a spokesman confirmed by phone". */
function isOfDeed(scan: Scan, at: number, end: number): boolean {
  if (scan.classes[end + 1] === 'time') return false;
  const doer = readNounPhrase(scan, end + 1, scan.sentences[scan.sentenceAt[at] ?? -1]?.end ?? end) - 1;
  const kind = findSourceNoun(normAt(scan, doer))?.kind ?? 'document';
  // "officials said by the end of May, …"
  if (doer <= end || (scan.classes[doer] !== 'name' && (kind === 'document' || kind === 'statement')))
    return false;
  const noun = scan.classes[at - 1] === 'adv' ? at - 2 : at - 1;
  const first = nounPhraseBefore(scan, noun + 1, scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? at);
  return scan.classes[noun] === 'word' && first !== -1 && normAt(scan, first - 1) === ',';
}
