import { isOfClass } from '../../lexicon/grammar';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Whether words can be a subject: a noun, a name or a pronoun, without a verb of their own outside a relative clause. */
export function isWellFormed(scan: Scan, { first, end }: TokenRange): boolean {
  const kind = scan.classes[first];
  if (kind === 'that' || kind === 'conj' || kind === 'adv' || kind === 'prep' || kind === 'aux') return false;
  // "last": cut off from its "week"
  if (end === first + 1 && isOfClass('leads-to-time', normAt(scan, first))) return false;
  const pronoun = kind === 'pron' || kind === 'rel';
  if (!pronoun && headOf(scan, first, end) === -1 && !isOfClass('stands-alone', normAt(scan, first)))
    return false;
  return true;
}
