import { matchPassingOn } from '../../lexicon/passing-on';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from './finding';

/** Who stands behind a source, in its own words. */
export interface Behind {
  readonly source: TokenRange;
  /** Where the cue ends: "reports with reference to". */
  readonly cueEnd: number;
  readonly end: number;
}

/** Reads "[, ] citing two officials" or "with reference to officials" at token `at`; `null` where nothing of the kind stands there. */
export function readBehind(scan: Scan, at: number, limit: number): Behind | null {
  const start = normAt(scan, at) === ',' ? at + 1 : at;
  const length = matchPassingOn(scan.norms, 'cites', start, limit);
  if (length === 0) return null;
  const first = start + length;
  const last = readNounPhrase(scan, first, limit);
  return last > first && namesSource(scan, first, last)
    ? { source: { first, end: last }, cueEnd: first, end: last }
    : null;
}

/** Whoever stands behind must be able to say something: "citing two officials", but not "citing the cost". */
function namesSource(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const possessor = scan.classes[i + 1] === 'poss' && i + 1 < end;
    if (!possessor && (scan.classes[i] === 'name' || findSourceNoun(normAt(scan, i)))) return true;
  }
  return false;
}

/** Who an outlet names behind itself at the end: "the Courier reported that …, citing two officials"; `null` where nobody is. */
export function readTrailingBehind(scan: Scan, { cue, content, sentence }: Finding): TokenRange | null {
  const limit = scan.sentences[sentence]?.end ?? 0;
  for (const { end } of [...cue, ...content]) {
    const behind = normAt(scan, end) === ',' ? readBehind(scan, end, limit) : null;
    if (behind) return behind.source;
  }
  return null;
}
