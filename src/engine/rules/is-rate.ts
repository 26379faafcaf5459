import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { outletEnd, readOutlet } from '../reading/match-outlet';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** "twenty crowns per crew", "per the rules": no source; "…, per the Harbour Post", "Per a source, …" name one. */
export function isRate(scan: Scan, at: number, first: number, sentence: TokenRange): boolean {
  if (!isOfClass('rating', normAt(scan, at)) || first > at + 1) return false;
  const apart = at === sentence.first || scan.classes[at - 1] === 'mark';
  if (!apart) return true;
  if (outletEnd(scan, first, sentence.end) > first || readOutlet(scan, first, sentence.end, true))
    return false;
  const head = headOf(scan, first, readNounPhrase(scan, first, sentence.end));
  // "…, per Ines Roth of Radio Sund"; but "per Act 10"
  if (scan.classes[first] === 'name' && scan.classes[head] === 'name' && scan.classes[head + 1] !== 'num')
    return false;
  const noun = findSourceNoun(normAt(scan, head));
  // "Per sources, …", "…, per league officials"
  // "Per court records, …", but "the list per files"
  const papers = noun?.kind === 'document' && noun.singular !== 'report' && at > sentence.first;
  const several = noun?.plural === true && !papers && noun.kind !== 'relative';
  if (!noun || isOfClass('speechless', normAt(scan, head))) return true;
  return scan.classes[first] !== 'det' && !several;
}
