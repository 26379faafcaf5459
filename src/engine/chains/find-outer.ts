import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, overlaps, type TokenRange } from '../rules/finding';
import type { Chain } from './chain';
import { follows } from './follows';
import { followsFigure } from './follows-figure';
import { isVerbatim } from './is-verbatim';

/** Tokens: a speech that is passed on begins so near to where the passing on begins: "said [that on Monday] Roth had told …". */
const LEAD = 4;

/** Findings: a quotation that holds another speech has its speaker so near before. */
const QUOTED_REACH = 6;

/**
 * The finding in whose unquoted content this one's cue stands: "Roth said that the mayor told her that …". A finding that is
 * no statement itself counts only where its content is no more than this one.
 */
export function findOuter(
  scan: Scan,
  finding: Finding,
  chains: readonly Chain[],
  statements: ReadonlySet<Finding>,
): Chain | null {
  const cue = finding.cue[0];
  const when = findWhen(scan, finding);
  for (let i = chains.length - 1; cue && i >= 0; i--) {
    const chain = chains[i];
    const other = chain?.sourced.finding;
    // “The mayor told me …,” Holt said. “He also told me …”
    const quoted = finding.rule === 'quoted-speech' && chains.length - i <= QUOTED_REACH;
    if (!chain || !other || (other.sentence !== finding.sentence && !quoted)) return null;
    const piece = other.content.find((content) => overlaps(content, cue) || content.end === when);
    // "Roth said she fell, court records show"
    const [own] = other.cue;
    const last = (scan.sentences[other.sentence]?.end ?? 0) - 1;
    const trails = piece !== undefined && own !== undefined && piece.end <= own.first && own.end >= last;
    if (other.kind !== 'speech' && !(other.kind === 'show' && trails)) continue;
    if (own && isTitle(scan, finding, own)) continue;
    if (holdsCue(finding, other)) continue;
    // "Pier trial: mother says …": a label; but "Report: …"
    if (other.rule === 'title-colon' && isLabel(chain)) continue;
    const counted = other.rule === 'according-to' && chain.identity === 'outlet';
    const aside =
      isAside(scan, finding, other) || (counted && followsFigure(scan, finding, other.cue[0]?.first ?? 0));
    const passes = canPassOn(scan, chain) && !isConceded(scan, finding) && !aside;
    if (!piece || isAsTold(scan, piece, other) || !passes) continue;
    const near = other.rule === 'according-to' && follows(scan, finding, other.cue[0]?.first ?? 0);
    if (
      near ||
      quoted ||
      when !== -1 ||
      statements.has(other) ||
      opens(scan, finding, piece.first, chain.identity === 'outlet')
    )
      return chain;
  }
  return null;
}

/** "Roth said he was there [when] doctors told her: “…”": where a quotation follows, what he heard; -1 elsewhere. */
function findWhen(scan: Scan, finding: Finding): number {
  const at = (finding.source?.first ?? 0) - 1;
  return normAt(scan, at) === 'when' && isVerbatim(scan, finding) ? at : -1;
}

/** "[State] Senator Roth said …": nobody's verb begins a sentence right before another one who speaks. */
function isTitle(scan: Scan, { source, sentence }: Finding, cue: TokenRange): boolean {
  return source?.first === cue.end && scan.sentences[sentence]?.first === cue.first;
}

/** "Roth told CNN that the pier fell on Sund, [which lies] inland": what a relative clause says comes behind, and is about no more than its noun. */
function isAside(scan: Scan, { cue }: Finding, other: Finding): boolean {
  const at = other.cue[0]?.first ?? 0;
  return scan.classes[at - 1] === 'rel' && at > (cue[0]?.first ?? 0);
}

/** Neither a person nor anything that could speak, but what the headline is about. */
function isLabel({ identity, sourced: { mention } }: Chain): boolean {
  return identity === 'organization' || (identity !== 'person' && !mention?.noun);
}

/** "none of them", "international law": nobody, or nothing that could tell what another said. */
function canPassOn(scan: Scan, { sourced: { finding, mention } }: Chain): boolean {
  if (isOfClass('nobody', normAt(scan, finding.source?.first ?? -1))) return false;
  return (
    !isOfClass('speechless', mention?.noun?.singular ?? '') && !isOfClass('speechless', mention?.head ?? '')
  );
}

/** "[Roth said she fell], court records show": what trails holds what was said before, and not the other way round. */
function holdsCue({ content, cue }: Finding, other: Finding): boolean {
  const inner = other.cue[0];
  return (
    inner !== undefined &&
    inner.first < (cue[0]?.first ?? 0) &&
    content.some((piece) => overlaps(piece, inner))
  );
}

/** "[As Radio Sund reported,] Roth had told the board …": the clause before is none of what she told. */
function isAsTold(scan: Scan, { first }: TokenRange, { cue }: Finding): boolean {
  return normAt(scan, first) === 'as' && first < (cue[0]?.first ?? first);
}

/** "five towns have agreed, though Holt admitted …": the other clause is Holt's own. */
function isConceded(scan: Scan, { source, cue }: Finding): boolean {
  const first = Math.min(
    source?.first ?? Number.POSITIVE_INFINITY,
    cue[0]?.first ?? Number.POSITIVE_INFINITY,
  );
  return isOfClass('conceding', normAt(scan, first - 1));
}

/** Whether the finding's source or content opens what the other one says. */
function opens(scan: Scan, { source, content, cue }: Finding, at: number, relayed: boolean): boolean {
  let first = Math.min(source?.first ?? Number.POSITIVE_INFINITY, cue[0]?.first ?? Number.POSITIVE_INFINITY);
  for (const piece of content) first = Math.min(first, piece.first);
  if (first < at || first > at + LEAD) return false;
  // "In Sund, Roth called it a day, Radio Sund reported"
  const placed =
    relayed && scan.classes[at] === 'prep' && source?.first === first && normAt(scan, first - 1) === ',';
  for (let i = at; i < first; i++)
    if (scan.classes[i] === 'conj' || (scan.classes[i] === 'mark' && !placed)) return false;
  return true;
}
