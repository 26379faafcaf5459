import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { Attribution } from '../../report';
import type { Read } from '../learned/read-statements';
import { isNounInIng } from '../reading/is-noun-in-ing';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { indexSources } from '../referents/index-sources';
import type { Finding, TokenRange } from '../rules/finding';
import { isTaken } from '../rules/is-taken';
import { readBehind } from '../rules/read-behind';
import { describesThing } from '../rules/reduced-relative';
import { beforeWhile } from './before-while';
import { answered } from './find-answering';
import { findBehind } from './find-behind';
import { findContacted } from './find-contacted';
import { apposedName, findCueSubject } from './find-cue-subject';
import { findExample } from './find-example';
import { findHeardFrom } from './find-heard-from';
import { findHearing } from './find-hearing';
import { findPolled } from './find-polled';
import { recalled } from './find-remembered';
import { findReports } from './find-reports';
import { isAnothers } from './is-anothers';
import { isLabel } from './is-label';
import { isReceived } from './is-received';
import { isThing } from './is-thing';
import { isWellFormed } from './is-well-formed';
import { lastJoined } from './last-joined';
import { withNameBefore } from './name-before';
import { widenShare } from './read-share';
import { trimMention } from './trim-mention';
import { widenExample } from './widen-example';
import { widenInfinitive } from './widen-infinitive';
import { widenPlace } from './widen-place';
import { withPartner } from './with-partner';

/** Rules whose findings have no source by their nature. */
const SOURCELESS: ReadonlySet<string> = new Set([
  'hearsay-phrase',
  'hearsay-adverb',
  'passive-hearsay',
  'passive-by',
  'goes-on',
  'transcript',
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
  const said = findings.filter((finding) => !isLabel(scan, finding));
  for (const read of said) {
    const finding = findPolled(scan, recalled(scan, answered(scan, read)));
    const found = mendSource(scan, finding, given);
    const mine = found && widenInfinitive(scan, found, finding.sentence);
    const joined = mine && agentIn(scan, lastJoined(scan, mine, finding), finding);
    const named = joined && withNameBefore(scan, beforeWhile(scan, joined, finding), finding);
    const source =
      named && widened(scan, withApposed(scan, trimMention(scan, widenPlace(scan, named)), finding), finding);
    const continues = finding.continues && (mended.get(finding.continues) ?? finding.continues);
    const behind = isMeant(scan, finding.behind)
      ? null
      : (finding.behind ??
        findBehind(scan, finding) ??
        findHeardFrom(scan, finding) ??
        citedByReports(scan, source, finding));
    const same = source === finding.source && continues === finding.continues && behind === finding.behind;
    // whoever is found to have said it is heard of no more
    const kind = finding.kind === 'hearsay' && source ? 'speech' : finding.kind;
    mended.set(read, same ? finding : { ...finding, kind, source, behind, continues });
  }
  const now = (finding: Finding): Finding => mended.get(finding) ?? finding;
  return {
    findings: said.map(now),
    statements: new Set([...statements].filter((finding) => !isLabel(scan, finding)).map(now)),
  };
}

/** With the share of them that it is, or the crowd: "a quarter of [voters]", "firms such as [Holt Motors]"; or who is one of them. */
function widened(scan: Scan, source: TokenRange, { sentence }: Finding): TokenRange {
  const floor = scan.sentences[sentence]?.first ?? 0;
  const whole = withPartner(scan, widenShare(scan, source, floor), floor);
  return findExample(scan, widenExample(scan, whole, floor), floor);
}

/** "according to media reports citing [two officials]": whom reports cite that stand behind their cue. */
function citedByReports(
  scan: Scan,
  source: TokenRange | null,
  { cue, sentence }: Finding,
): TokenRange | null {
  if (!source || source.first < (cue.at(-1)?.end ?? 0)) return null;
  const at = [source.end, source.end + 1].find(
    (end) => findSourceNoun(normAt(scan, end - 1))?.kind === 'document',
  );
  return at ? (readBehind(scan, at, scan.sentences[sentence]?.end ?? at)?.source ?? null) : null;
}

/** "it was argued that": nobody, or whoever speaks on. */
function isImpersonal(scan: Scan, { first, end }: TokenRange, { cue, rule }: Finding): boolean {
  const passive = isOfClass('be', normAt(scan, end)) && scan.classes[end + 1] === 'verb';
  const last = cue[0]?.end ?? 0;
  return (
    rule !== 'goes-on' && end === first + 1 && normAt(scan, first) === 'it' && passive && last === end + 2
  );
}

/** "“We got them,” Roth said, referring to [the four men]": whom the words mean, and nobody who said them. */
function isMeant(scan: Scan, behind: TokenRange | null): boolean {
  const to = (behind?.first ?? 0) - 1;
  return normAt(scan, to) === 'to' && isOfClass('referring', normAt(scan, to - 1));
}

function mendSource(scan: Scan, finding: Finding, given: ReadonlyMap<number, TokenRange>): TokenRange | null {
  if (finding.source && isImpersonal(scan, finding.source, finding)) return null;
  const contacted = finding.source && findContacted(scan, finding.source, finding);
  if (contacted) return contacted;
  const source = finding.source && withNoun(scan, finding.source, finding);
  if (finding.cue.length === 0 || SOURCELESS.has(finding.rule) || finding.continues)
    return finding.source ?? findReports(scan, finding) ?? findHearing(scan, finding);
  // "Roth faces [claims] that": what looks like the cue's subject has another verb
  if (finding.rule === 'cue-noun' && isTaken(scan, finding.cue[0]?.first ?? 0)) return source;
  // "quoted [Ines Roth] as saying"
  if (source && finding.cue.some((cue) => holds(cue, source))) return source;
  // "in what [police] said was an accident"
  if (source && normAt(scan, source.first - 1) === 'what') return source;
  // "a bag [investigators] believe held the ring"
  if (source && describesThing(scan, source, finding.cue[0]?.end ?? 0)) return source;
  if (!source && finding.rule === 'cue-noun' && isReceived(scan, finding)) return null;
  const found = findCueSubject(scan, finding);
  const other = giverOf(finding, given);
  if (!source || !isWellFormed(scan, source, finding.cue[0]?.first ?? 0))
    return found?.range ?? other ?? source;
  if (!found) return source;
  if (found.how === 'with' || found.how === 'quoted' || found.how === 'maker') return found.range;
  if (disjoint(source, found.range)) {
    const agreed = other !== null && !disjoint(other, found.range);
    const isOther =
      found.how === 'inverted' ||
      agreed ||
      (found.how === 'noun' && isAnothers(scan, finding, found.range)) ||
      (isThing(scan, source) && !isThing(scan, found.range)) ||
      hasOwnVerb(scan, source, found.range);
    return isOther ? found.range : source;
  }
  if (found.how === 'possessor') return holds(source, found.range) ? found.range : source;
  if (found.how === 'relative') return isApposedTo(scan, source, found.range) ? found.range : source;
  if (found.how !== 'before') return source;
  // "officials who oppose Roth's [plan] said"
  const isInside = holds(found.range, source) && isThing(scan, source) && !isThing(scan, found.range);
  const isPart = isInside || isCutShort(scan, source, found.range) || hangsOn(scan, source, found.range);
  return isPart ? found.range : source;
}

/** "As [the Courier] reports, the union is claiming": what looks like the cue's subject has said its verb before the subject stands. */
function hasOwnVerb(scan: Scan, { first, end }: TokenRange, subject: TokenRange): boolean {
  const inserted = normAt(scan, first - 1) === 'as' && scan.classes[end] === 'verb';
  return inserted && normAt(scan, end + 1) === ',' && subject.first > end;
}

/** "[an interim] report of the board", "according to [complete] but unofficial returns": with the noun that looks like a verb. */
function withNoun(scan: Scan, range: TokenRange, { cue, content }: Finding): TokenRange {
  const { first, end } = range;
  // "Controls are weak, the auditor [notes] in a paper": its own verb
  if (cue[0]?.first === end && (content[0]?.first ?? first) < first) return range;
  const kind = scan.classes[end];
  if (isThing(scan, range) && normAt(scan, first - 1) === 'to') {
    const joined = kind === 'conj' && scan.classes[end + 1] === 'word' ? end + 2 : end;
    const noun = scan.classes[joined] === 'verb' || scan.classes[joined] === 'gerund';
    return noun ? { first, end: joined + 1 } : range;
  }
  if (scan.classes[first] !== 'det' || kind !== 'verb' || !findSourceNoun(normAt(scan, end))) return range;
  // "according to a Port Commission report"
  const cut = scan.classes[end - 1] === 'word' && scan.classes[end + 1] === 'prep';
  return cut || normAt(scan, first - 1) === 'to' ? { first, end: end + 1 } : range;
}

/** "[Sund] monitoring group DeepSea said": the words of the name, or of what describes it, go on. */
function isCutShort(scan: Scan, { first, end }: TokenRange, whole: TokenRange): boolean {
  if (first !== whole.first || end >= whole.end) return false;
  return isNounInIng(scan, end) || scan.classes[end] === 'name';
}

/** "[another sailor], Ines Roth, said": with the name, where it has none of its own. */
function withApposed(scan: Scan, source: TokenRange, { sentence }: Finding): TokenRange {
  if (scan.classes[headOf(scan, source.first, source.end)] !== 'word') return source;
  const end = apposedName(scan, source.end, scan.sentences[sentence]?.end ?? source.end);
  return end > source.end + 2 ? { first: source.first, end } : source;
}

/** "[Ines Roth], a sailor who told us": the source is an apposition to a name. */
function isApposedTo(scan: Scan, source: TokenRange, whole: TokenRange): boolean {
  const apposed = normAt(scan, source.first - 1) === ',';
  const named = scan.classes[headOf(scan, whole.first, source.first - 1)] === 'name';
  return apposed && named && holds(whole, source);
}

function holds(outer: TokenRange, inner: TokenRange): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}

/** "considered sacred by [sailors]": right behind a participle, whoever stands behind "by". */
function agentIn(scan: Scan, range: TokenRange, { cue }: Finding): TokenRange {
  const { first, end } = range;
  const participle = findReportingVerb(normAt(scan, first - 1))?.forms.includes('participle') ?? false;
  const passive = participle && cue[0]?.end === first && scan.classes[first] === 'word';
  for (let i = first + 1; passive && i < end - 1; i++) {
    if (normAt(scan, i) === 'by') return { first: i + 1, end };
    if (scan.classes[i] !== 'word') return range;
  }
  return range;
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
