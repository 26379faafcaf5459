import { isOfClass } from '../../lexicon/grammar';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Whether words can be the subject of the cue that begins at token `before`: a noun, a name or a pronoun. */
export function isWellFormed(scan: Scan, { first, end }: TokenRange, before: number): boolean {
  const kind = scan.classes[first];
  if (kind === 'that' || kind === 'conj' || kind === 'adv' || kind === 'prep' || kind === 'aux') return false;
  // "last": cut off from its "week"
  if (end === first + 1 && isOfClass('leads-to-time', normAt(scan, first))) return false;
  // "who" without whom it stands for; "to [hear answers]"
  if (kind === 'rel' && end === first + 1) return false;
  // "refused to [hear answers]", but not "according to [data]"
  if (kind === 'word' && normAt(scan, first - 1) === 'to' && first < before) return false;
  if (isPlaceOfReport(scan, { first, end })) return false;
  const pronoun = kind === 'pron' || kind === 'rel';
  if (!pronoun && headOf(scan, first, end) === -1 && !isOfClass('stands-alone', normAt(scan, first)))
    return false;
  return true;
}

/** Between the place at the head of a report and its dash stand at most so many tokens: "SUND, Norland (NP) --". */
const LONGEST_DATELINE = 12;

/** "[SUND], Norland (NP) -- The port …": a place where the article was written is no source. */
function isPlaceOfReport(scan: Scan, { first, end }: TokenRange): boolean {
  const block = scan.tokens[first]?.block;
  if (scan.tokens[first - 1]?.block === block) return false;
  for (let i = end; i < first + LONGEST_DATELINE && scan.tokens[i]?.block === block; i++) {
    const word = normAt(scan, i);
    if (word === '--' || word === '—' || word === '–') return true;
    const kind = scan.classes[i];
    if (kind !== 'name' && kind !== 'mark' && kind !== 'time' && kind !== 'num') return false;
  }
  return false;
}
