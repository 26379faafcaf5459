import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isJob } from '../reading/is-job';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import { isVerbAt } from './read-role';
import type { Referent } from './referent';

/** Tokens between somebody and the office: "[has since been sacked] as mayor". */
const REACH = 6;

/**
 * "Mira Holt resigned as [health secretary]", "was named [harbour master]", "has hired Mira Holt as [head coach]": the office is that of
 * whoever was named before it, who leaves it or comes into it; "left": "Mira Holt succeeded Omar Veld as [mayor]". `null` where it is
 * somebody else's.
 */
export function readOffice(
  scan: Scan,
  before: Phrase,
  { range, whole, head }: Phrase,
): 'in' | 'out' | 'left' | null {
  const noun = findSourceNoun(normAt(scan, head));
  if (!noun || noun.plural || !isJob(noun) || scan.classes[range.first] === 'det') return null;
  // "laughed as [health secretary] and guests left"
  if (isVerbAt(scan, whole.end) || normAt(scan, whole.end) === 'and') return null;
  // "was [named head coach]"
  const link = isInto(scan, range.first) ? range.first : range.first - 1;
  const first = before.whole.end;
  if (first === link) {
    if (before.role !== 'object' || normAt(scan, link) !== 'as') return null;
    const verb = before.range.first - 1;
    if (isOfClass('negation', normAt(scan, verb - 1))) return null;
    return isInto(scan, verb) ? 'in' : isOfClass('succeeding', normAt(scan, verb)) ? 'left' : null;
  }
  const linked = normAt(scan, link) === 'as' || isInto(scan, link);
  if (!linked || before.role !== 'subject' || link - first > REACH) return null;
  let acts = false;
  let enters = false;
  for (let i = first; i <= link; i++) {
    const kind = scan.classes[i];
    acts ||= kind === 'verb' || kind === 'aux';
    enters ||= isInto(scan, i);
    if (kind === 'name' || kind === 'conj' || kind === 'det' || kind === 'mark') return null;
  }
  return acts ? (enters ? 'in' : 'out') : null;
}

function isInto(scan: Scan, at: number): boolean {
  return isOfClass('into-office', normAt(scan, at));
}

/** "Mira Holt has been named head coach. … [The new head coach] said": whoever came into that office. */
export function matchNewcomer({ active, inOffice }: Discourse, noun: string): Referent | null {
  return active.findLast((referent) => inOffice.get(referent) === noun) ?? null;
}
