import { isOfClass } from '../../lexicon/grammar';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** Tokens: "while addressing officials at Kuru on Monday" has no more. */
const REACH = 12;

/**
 * "[Ines Roth] while addressing the farmers said": whoever does something while saying so, and not the farmers. The same range where
 * no such clause stands between the two.
 */
export function beforeWhile(scan: Scan, source: TokenRange, { cue, sentence }: Finding): TokenRange {
  if (!cue.some(({ first }) => first === source.end)) return source;
  const floor = scan.sentences[sentence]?.first ?? 0;
  for (let i = source.end - 1; i > floor && i > source.end - REACH; i--) {
    const kind = scan.classes[i];
    if (kind === 'mark' || kind === 'verb' || kind === 'aux' || kind === 'rel' || kind === 'that')
      return source;
    if (kind !== 'gerund' || !isOfClass('meanwhile', normAt(scan, i - 1))) continue;
    const first = nounPhraseBefore(scan, i - 1, floor);
    return first === -1 || source.first < i - 1 ? source : { first, end: i - 1 };
  }
  return source;
}
