import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';

/** Tokens: "by [the show's veteran] host" */
const LONGEST_LEAD = 4;

/** "Holt was [asked by host Ada Roth] about the pier. “It is safe,” she said": on the show that the article has told of, however far back; not in a debate. */
export function isAskedOnAir(scan: Scan, { sentence, cue, content }: Finding): boolean {
  const until = cue[0]?.first ?? content[0]?.first ?? 0;
  const before = scan.sentences[sentence - 1];
  const own = scan.sentences[sentence];
  const first = before && before.block === own?.block ? before.first : (own?.first ?? until);
  for (let i = first; i < until; i++) {
    if (scan.speechAt[i] !== -1 || normAt(scan, i) !== 'by') continue;
    if (isOfClass('questioned', normAt(scan, i - 1)) && leadsToHost(scan, i + 1)) return true;
  }
  return false;
}

function leadsToHost(scan: Scan, first: number): boolean {
  for (let i = first; i < first + LONGEST_LEAD && scan.classes[i] !== 'mark'; i++)
    if (isOfClass('hosting', normAt(scan, i))) return !isOfClass('debating', normAt(scan, i));
  return false;
}
