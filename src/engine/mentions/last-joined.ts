import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** What a mention that is more than the cue's subject begins with, by what stands before it. */
type Lead = 'clause' | 'predicate' | 'object' | 'prep';

/**
 * "in a car outside the house and [the sailor] replied", "The pier was shut and [its owner, Ines Roth,] said", "He was flown to Sund and
 * [a doctor] said", "The fire destroyed two huts and [police] said", "the deal [officials] say he signed": behind a preposition, a verb
 * or another clause only the last link can be the subject. The same range elsewhere.
 */
export function lastJoined(scan: Scan, range: TokenRange, { cue }: Finding): TokenRange {
  const verb = cue[0]?.first ?? 0;
  if (verb < range.first) return range;
  const lead = leadOf(scan, range);
  if (!lead) return range;
  const clause = lead === 'clause' ? -1 : findClause(scan, range);
  if (clause !== -1) return lead === 'object' && verb === range.end ? { first: clause, end: verb } : range;
  const named = lead !== 'prep' || isInside(scan, range);
  const nouns = lead === 'predicate' || lead === 'object';
  for (let i = range.end - 2; i > range.first; i--) {
    if (normAt(scan, i) !== 'and') continue;
    const kind = scan.classes[i + 1];
    if (kind === 'det' || (named && kind === 'name') || (nouns && kind === 'word'))
      return { first: i + 1, end: range.end };
  }
  return lead !== 'clause' && verb === range.end ? behindObject(scan, range) : range;
}

function leadOf(scan: Scan, range: TokenRange): Lead | null {
  const before = range.first - 1;
  if (scan.sentenceAt[before] !== scan.sentenceAt[range.first])
    return opensWithClause(scan, range) ? 'clause' : null;
  const word = normAt(scan, before);
  if (isOfClass('be', word)) return 'predicate';
  if (scan.classes[before] === 'prep') return isOfClass('subordinating', word) ? null : 'prep';
  if (scan.classes[before] === 'verb' && !findReportingVerb(word)) return 'object';
  return opensWithClause(scan, range) ? 'clause' : null;
}

/** Where the clause begins: "on [Monday after the port and Roth] said", "fell [9 percent after the miner] said"; -1 where none does. */
function findClause(scan: Scan, { first, end }: TokenRange): number {
  for (let i = end - 2; i > first; i--) if (isOfClass('subordinating', normAt(scan, i))) return i + 1;
  return -1;
}

/** "is bound for [Sund]", not "In [Sund]" at the head of a clause. */
function isInside(scan: Scan, { first }: TokenRange): boolean {
  const before = scan.classes[first - 2];
  return scan.sentenceAt[first - 2] === scan.sentenceAt[first] && before !== 'mark' && before !== 'conj';
}

/** "lied about [the money prosecutors] say she took": two phrases without a mark between them, the second of people at large. */
function behindObject(scan: Scan, range: TokenRange): TokenRange {
  const { first, end } = range;
  const noun = findSourceNoun(normAt(scan, end - 1));
  const thing = findSourceNoun(normAt(scan, end - 2));
  const two =
    scan.classes[first] === 'det' &&
    end === first + 3 &&
    scan.classes[end - 2] === 'word' &&
    isInside(scan, range);
  if (!two || !noun?.plural || noun.kind === 'document' || (thing && thing.kind !== 'document')) return range;
  return { first: end - 1, end };
}

/** A name or noun with a verb of its own, and no "who" that the verb would belong to. */
function opensWithClause(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'rel' || kind === 'that' || kind === 'gerund' || normAt(scan, i) === 'and') return false;
    if (kind === 'aux' || (kind === 'verb' && hasObject(scan, i))) return true;
  }
  return false;
}

/** "took [the] hostages", "took [about 40] hostages" */
function hasObject(scan: Scan, verb: number): boolean {
  const at = isOfClass('approximating', normAt(scan, verb + 1)) ? verb + 2 : verb + 1;
  return scan.classes[verb + 1] === 'det' || scan.classes[at] === 'num';
}
