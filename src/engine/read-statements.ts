import type { Finding, TokenRange } from './finding';
import { chooseProposals } from './learned/choose';
import { collectProposals, type Proposal } from './learned/propose';
import type { Taggings } from './learned/tag-article';
import { weighProposals } from './learned/weigh';
import type { Weights } from './learned/weights-file';
import { readProposal } from './read-proposal';
import type { Scan } from './scan';

/** The findings that chains are traced through, and those among them that are statements or may be. */
export interface Read {
  readonly findings: readonly Finding[];
  /** Findings that are statements, each as sure as its confidence says. */
  readonly statements: ReadonlySet<Finding>;
}

/** Proposals with less confidence are not even candidates. */
const LEAST_CONFIDENCE = 0.1;

/**
 * The judge's choice among what the rules and the taggers propose. Rules' findings that it does not choose stay as context:
 * somebody who passes on what another says is heard of in them.
 */
export function readStatements(
  scan: Scan,
  rules: readonly Finding[],
  taggings: Taggings,
  weights: Weights,
): Read {
  const proposals = collectProposals(scan, rules, taggings, false);
  const judged = chooseProposals(
    scan,
    proposals,
    weighProposals(scan, proposals, taggings),
    weights.statementJudge,
  )
    .filter(({ stands, confidence }) => stands && confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => firstOf(a.proposal) - firstOf(b.proposal));
  const ruled = indexCues(rules);
  const findings: Finding[] = [];
  const used = new Set<Finding>();
  for (const item of judged) {
    const { finding, cue } = item.proposal;
    // the rules' finding with the same content, or the same cue
    const rule = finding ?? (cue && findByCue(ruled, [cue]));
    if (rule) used.add(rule);
    findings.push(readProposal(scan, item, rule, lastSpeaking(findings)));
  }
  const statements = new Set(findings);
  const taken = indexCues(findings);
  const context = rules.filter(
    (rule) => rule.cue.length > 0 && !used.has(rule) && !findByCue(taken, rule.cue),
  );
  return { findings: [...findings, ...context].sort((a, b) => start(a) - start(b)), statements };
}

/** Findings by the tokens of their cues; the first one where several share a token. */
function indexCues(findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const index = new Map<number, Finding>();
  for (const finding of findings) {
    for (const { first, end } of finding.cue)
      for (let i = first; i < end; i++) if (!index.has(i)) index.set(i, finding);
  }
  return index;
}

function findByCue(index: ReadonlyMap<number, Finding>, cues: readonly TokenRange[]): Finding | null {
  for (const { first, end } of cues) {
    for (let i = first; i < end; i++) {
      const finding = index.get(i);
      if (finding) return finding;
    }
  }
  return null;
}

function start(finding: Finding): number {
  return Math.min(
    ...[...finding.content, ...finding.cue, ...(finding.source ? [finding.source] : [])].map(
      ({ first }) => first,
    ),
  );
}

function firstOf({ content, cue, source }: Proposal): number {
  return Math.min(
    ...[...content, ...(cue ? [cue] : []), ...(source ? [source] : [])].map(({ first }) => first),
  );
}

function lastSpeaking(earlier: readonly Finding[]): Finding | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const finding = earlier[i];
    if (finding && finding.kind !== 'hearsay') return finding;
  }
  return null;
}
