import { isOfClass } from '../../lexicon/grammar';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { namesSource } from '../rules/read-behind';

/** "A trader said she heard from [the priest’s driver] that …": from whom the source has it, between its cue and what is said; `null` where nobody is named there. */
export function findHeardFrom(scan: Scan, { source, cue, content }: Finding): TokenRange | null {
  const from = cue[0]?.first ?? -1;
  const said = content[0]?.first ?? from;
  if (!source || normAt(scan, said - 1) !== 'that') return null;
  for (let i = from; i < said - 2; i++) {
    if (!isOfClass('learning-of', normAt(scan, i)) || normAt(scan, i + 1) !== 'from') continue;
    const end = readNounPhrase(scan, i + 2, said - 1);
    return end === said - 1 && namesSource(scan, i + 2, end) ? { first: i + 2, end } : null;
  }
  return null;
}
