import type { Attribution } from '../../report';
import type { Read } from '../learned/read-statements';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { findBehind } from './find-behind';
import { findCueSubject } from './find-cue-subject';
import { indexSources } from './index-sources';
import { isWellFormed } from './is-well-formed';
import { trimMention } from './trim-mention';

/** Rules whose findings have no source by their nature. */
const SOURCELESS: ReadonlySet<string> = new Set([
  'hearsay-phrase',
  'hearsay-adverb',
  'passive-hearsay',
  'passive-by',
  'goes-on',
]);

/**
 * Supplies the source that is missing beside a cue, and replaces one that cannot be its subject: by the grammatical subject of
 * the cue's verb and by the source that `attributions` give the same cue.
 */
export function mendSources(
  scan: Scan,
  { findings, statements }: Read,
  attributions: readonly Attribution[],
): Read {
  const given = indexSources(scan, attributions);
  const mended = new Map<Finding, Finding>();
  for (const finding of findings) {
    const mine = mendSource(scan, finding, given);
    const source = mine && trimMention(scan, mine);
    const continues = finding.continues && (mended.get(finding.continues) ?? finding.continues);
    const behind = finding.behind ?? findBehind(scan, finding);
    const same = source === finding.source && continues === finding.continues && behind === finding.behind;
    // whoever is found to have said it is heard of no more
    const kind = finding.kind === 'hearsay' && source ? 'speech' : finding.kind;
    mended.set(finding, same ? finding : { ...finding, kind, source, behind, continues });
  }
  const now = (finding: Finding): Finding => mended.get(finding) ?? finding;
  return { findings: findings.map(now), statements: new Set([...statements].map(now)) };
}

function mendSource(scan: Scan, finding: Finding, given: ReadonlyMap<number, TokenRange>): TokenRange | null {
  const { source } = finding;
  if (finding.cue.length === 0 || SOURCELESS.has(finding.rule) || finding.continues) return source;
  const found = findCueSubject(scan, finding);
  const other = giverOf(finding, given);
  if (!source || !isWellFormed(scan, source)) return found?.range ?? other ?? source;
  if (!found) return source;
  if (found.how === 'with') return found.range;
  if (disjoint(source, found.range)) {
    const agreed = other !== null && !disjoint(other, found.range);
    return found.how === 'inverted' || agreed ? found.range : source;
  }
  return found.how === 'before' && hangsOn(scan, source, found.range) ? found.range : source;
}

/** The source of the attribution with the same cue. */
function giverOf({ cue }: Finding, given: ReadonlyMap<number, TokenRange>): TokenRange | null {
  for (const { first, end } of cue) {
    for (let i = first; i < end; i++) {
      const source = given.get(i);
      if (source) return source;
    }
  }
  return null;
}

/** "a poll of [voters]", "officials who had seen [the plan]": the source is only the last noun of the subject. */
function hangsOn(scan: Scan, source: TokenRange, whole: TokenRange): boolean {
  if (whole.first >= source.first || source.end > whole.end) return false;
  const before = scan.classes[source.first - 1];
  if (scan.classes[source.first] === 'pron' && normAt(scan, source.first - 1) !== 'of') return false;
  return before !== 'conj' && before !== 'poss' && before !== 'mark' && before !== 'name';
}

function disjoint(a: TokenRange, b: TokenRange): boolean {
  return a.end <= b.first || b.end <= a.first;
}
