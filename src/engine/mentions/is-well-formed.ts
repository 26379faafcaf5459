import { isOfClass } from '../../lexicon/grammar';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { skipDateline } from '../reading/skip-dateline';
import type { TokenRange } from '../rules/finding';
import { opensAmount } from '../rules/read-subject';

/** Whether words can be the subject of the cue that begins at token `before`: a noun, a name or a pronoun. */
export function isWellFormed(scan: Scan, { first, end }: TokenRange, before: number): boolean {
  const kind = scan.classes[first];
  // "at least three sailors"
  if (normAt(scan, first) === 'at' && opensAmount(scan, first) > first) return true;
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

/** "[SUND], Norland (NP) -- The port …": a place where the article was written is no source. */
function isPlaceOfReport(scan: Scan, { first, end }: TokenRange): boolean {
  const at = skipDateline(scan, first);
  return at > first && at >= end;
}
