import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** Media at large behind what looks like hearsay: "[Local media reports] said"; `null` where nobody is named ("reports said"). */
export function findReports(scan: Scan, { cue, rule, sentence }: Finding): TokenRange | null {
  const [phrase] = cue;
  if (rule !== 'hearsay-phrase' || !phrase) return null;
  for (let i = phrase.first; i < phrase.end; i++) {
    const before = normAt(scan, i - 1);
    const medium = isOfClass('news', before) || findSourceNoun(before)?.kind === 'medium';
    if (normAt(scan, i) !== 'reports' || !medium) continue;
    const floor = scan.sentences[sentence]?.first ?? 0;
    let first = i - 1;
    while (first > floor && describes(scan, first - 1)) first--;
    return { first, end: i + 1 };
  }
  return null;
}

function describes(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return kind === 'word' || kind === 'name' || kind === 'num' || kind === 'det';
}
