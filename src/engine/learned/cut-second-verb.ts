import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';

/**
 * A noun that is asserted, without what else the same subject did: "acknowledged [the cost] and ordered limits", "denied [any role] and let
 * officers search her car". A clause is left as it is: its own subject may do both.
 */
export function cutSecondVerb(
  scan: Scan,
  content: readonly TokenRange[],
  cue: TokenRange,
): readonly TokenRange[] {
  const [only, ...others] = content;
  const past = findReportingVerb(normAt(scan, cue.end - 1))?.forms.includes('past') === true;
  if (!only || others.length > 0 || !past || only.first < cue.end || isQuoted(scan, only.first))
    return content;
  const opens = scan.classes[only.first];
  const noun =
    opens === 'det' || opens === 'num' || opens === 'gerund' || normAt(scan, only.first) === 'having';
  if (!noun) return content;
  for (let i = only.first + 1; i < only.end; i++) {
    const kind = scan.classes[i];
    if (isFiniteAt(scan, i) || kind === 'that' || kind === 'rel') return content;
    // a verb that no list has: "most followed the union"
    if (kind === 'word' && normAt(scan, i).endsWith('ed')) return content;
    // "the spate of strikes and [protests] demands that": a noun, though it may be a verb elsewhere
    const joined = normAt(scan, i) === 'and' && !isQuoted(scan, i) && !isFiniteAt(scan, i + 2);
    if (joined && i + 2 < only.end && isFiniteAt(scan, i + 1))
      return [trimMarks(scan, { first: only.first, end: i })];
  }
  return content;
}
