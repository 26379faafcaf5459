import { isOfClass } from '../../lexicon/grammar';
import type { SourceNoun } from '../../lexicon/source-nouns';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** The outlet whose article or journalist a mention is: "a Harbour Gazette story", "reports from Reuters", "a CNN reporter". */
export function findWork(
  scan: Scan,
  core: TokenRange,
  head: number,
  noun: SourceNoun | null,
): NamedOutlet | null {
  if (!noun || !(isOfClass('journalism', noun.singular) || isOfClass('journalist', noun.singular)))
    return null;
  for (let i = core.first; i < core.end; i++) {
    if (scan.classes[i] !== 'name' && normAt(scan, i) !== 'the') continue;
    const hit = readOutlet(scan, i, i < head ? head : core.end, true);
    if (hit) return isBeside(scan, hit, i, head, core.end) ? hit : null;
  }
  return findPublisher(scan, core, head);
}

/** "a report [released by the Courier] says" */
function findPublisher(scan: Scan, { first, end }: TokenRange, head: number): NamedOutlet | null {
  const bare = head === end - 1 && scan.classes[first] !== 'name';
  if (!bare || !isOfClass('put-out', normAt(scan, end)) || normAt(scan, end + 1) !== 'by') return null;
  return readOutlet(scan, end + 2, scan.sentences[scan.sentenceAt[head] ?? -1]?.end ?? end, true);
}

/** Right before the noun, its owner, or behind "from", "in" and "by"; but a paper "in the Lancet" is its authors', where an editorial is not. */
function isBeside(scan: Scan, hit: NamedOutlet, first: number, head: number, end: number): boolean {
  const authors =
    !isOfClass('own-piece', normAt(scan, head)) && !isOfClass('own-piece', normAt(scan, head - 1));
  if (authors && first > head && hit.kind === 'journal' && normAt(scan, first - 1) === 'in') return false;
  if (first > head) return isOfClass('published-by', normAt(scan, first - 1)) && first - 1 < end;
  for (let i = hit.end; i < head; i++)
    if (scan.classes[i] !== 'poss' && scan.classes[i] !== 'word' && scan.classes[i] !== 'name') return false;
  return true;
}
