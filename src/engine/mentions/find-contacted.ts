import { isFirstPerson } from '../reading/is-first-person';
import { nounPhraseBefore } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** "[two nurses] I spoke to said": whom the writer has met, where the source is the writer; `null` elsewhere. */
export function findContacted(scan: Scan, source: TokenRange, { cue, sentence }: Finding): TokenRange | null {
  const to = (cue[0]?.first ?? 0) - 1;
  const stranded = normAt(scan, to) === 'to' || normAt(scan, to) === 'with';
  const verb = scan.classes[to - 1];
  const talks = to > source.end && stranded && (verb === 'verb' || verb === 'word' || verb === 'gerund');
  if (!talks || source.end !== source.first + 1 || !isFirstPerson(scan, source)) return null;
  const opens = scan.classes[source.first - 1] === 'rel' ? source.first - 1 : source.first;
  const first = nounPhraseBefore(scan, opens, scan.sentences[sentence]?.first ?? 0);
  return first === -1 ? null : { first, end: opens };
}
