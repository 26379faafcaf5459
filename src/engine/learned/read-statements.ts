import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import { startOf } from '../rules/find-attributions';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';
import { assertsNothing } from './asserts-nothing';
import { chooseProposals } from './choose';
import { isExplicit } from './explicit-confidence';
import { findNested } from './find-nested';
import { findQuotedSpeech } from './find-quoted-speech';
import { findTeller, indexTellers } from './find-teller';
import { partsOf } from './link';
import { mendContent } from './mend-content';
import { partContents } from './part-contents';
import { collectProposals, type Proposal } from './propose';
import { isLaidOut, isPieced, readProposal } from './read-proposal';
import { splitAtCues } from './split-at-cues';
import type { Taggings } from './tag-article';
import { weighProposals } from './weigh';
import type { Weights } from './weights-file';
import { widenToBothSides, widenToClauses } from './widen-to-clauses';
import { widenToQuotations } from './widen-to-quotations';

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
  const blocks = indexCues(rules.filter(({ rule }) => rule === 'block-quotation'));
  const choice = chooseProposals(
    scan,
    proposals,
    weighProposals(scan, proposals, taggings, weights.cueness),
    weights.statementJudge,
  ).filter(
    ({ proposal, stands, confidence }) =>
      stands && (confidence >= LEAST_CONFIDENCE || isExplicit(scan, proposal.finding)),
  );
  const standing = widenToBothSides(scan, rules, choice).filter(
    ({ proposal }) => !assertsNothing(scan, proposal) && !leadsToBlock(scan, proposal, blocks),
  );
  const judged = splitAtCues(
    scan,
    rules,
    widenToClauses(scan, rules, widenToQuotations(scan, rules, standing)),
  ).sort((a, b) => firstOf(a.proposal) - firstOf(b.proposal));
  const ruled = indexCues(rules);
  const laid = indexLaid(rules);
  const openers = indexSources(rules);
  const tellers = indexTellers(scan, rules);
  const chosen = indexCues(judged.flatMap(({ proposal }) => (proposal.finding ? [proposal.finding] : [])));
  const findings: Finding[] = [];
  const statements = new Set<Finding>();
  const used = new Set<Finding>();
  // what another one passes on
  const passed = new Set<Finding>();
  // whose content a token has been added to
  const owners = new Map<number, Finding>();
  // where further sentences of contents begin: “A,” said Holt, who added that B. [“C.”] is said once
  const opened = new Set<number>();
  // what the rules' findings have become
  const become = new Map<Finding, Finding>();
  for (const item of judged) {
    const { finding, cue } = item.proposal;
    if (finding && passed.has(finding)) continue;
    // the rules' finding with the same content, or the same cue, or that whose layout says so
    const turn = laid.get(item.proposal.content[0]?.first ?? -1) ?? null;
    const spoken = turn && isOfTurn(scan, turn, item.proposal) ? turn : null;
    const rule = spoken ?? finding ?? (cue && findByCue(ruled, [cue]));
    if (rule === turn && turn !== null && used.has(turn)) continue;
    // its pieces are certain, whoever else finds its cue
    if (rule && (isPieced(rule) || rule.rule === 'accused-of') && used.has(rule)) continue;
    const before = rule?.continues ? (become.get(rule.continues) ?? rule.continues) : lastSpeaking(findings);
    const placed = readProposal(scan, item, rule, before);
    if (!placed) continue;
    const teller = findTeller(scan, placed, tellers);
    if (teller && !used.has(teller) && !findByCue(chosen, teller.cue)) {
      const told = { ...teller, confidence: placed.confidence };
      used.add(teller);
      become.set(teller, told);
      if (rule) {
        used.add(rule);
        become.set(rule, told);
      }
      findings.push(told);
      statements.add(told);
      continue;
    }
    const earlier = placed.cue.length === 0 ? owners.get(opening(placed)) : undefined;
    if (earlier && rule) become.set(rule, earlier);
    if (earlier) continue;
    const mended = rule && isLaidOut(rule) ? placed.content : mendContent(scan, placed);
    const own = mended.filter(({ first }, i) => i === 0 || !opened.has(first));
    const content = own.length < mended.length ? own : mended;
    if (rule && used.has(rule) && isCircumstance(scan, content)) continue;
    for (const { first } of content) if (scan.sentenceAt[first] !== placed.sentence) opened.add(first);
    const read = content === placed.content ? placed : { ...placed, content };
    if (read !== placed)
      for (const { first, end } of content) for (let i = first; i < end; i++) owners.set(i, read);
    if (rule) used.add(rule);
    const inner = findNested(scan, read, openers);
    // a statement already: this one only passes it on
    if (inner && used.has(inner.rule)) {
      findings.push(read);
      continue;
    }
    // "Roth said a foreman had told her that …": the foreman's statement, which Roth passes on
    const statement = inner ? { ...inner.rule, content: inner.content, confidence: read.confidence } : read;
    if (inner) {
      used.add(inner.rule);
      passed.add(inner.rule);
    }
    if (rule) become.set(rule, statement);
    const quoted = inner ? [] : splitQuoted(scan, read);
    for (const made of quoted.length > 0 ? quoted : [statement]) statements.add(made);
    const more = quoted.length > 0 ? quoted : statement === read ? [] : [statement];
    findings.push(inner?.whole ?? read, ...more);
  }
  const parted = partContents(scan, findings, statements);
  const taken = indexCues(parted.findings);
  const context = rules.filter(
    (rule) => rule.cue.length > 0 && !used.has(rule) && !findByCue(taken, rule.cue),
  );
  const all = [...parted.findings, ...context];
  return {
    findings: all.sort((a, b) => startOf(a) - startOf(b) || opening(a) - opening(b)),
    statements: parted.statements,
  };
}

/** "[The pier was shut], the paper quoted Holt as saying [on Monday]": of a cue that has its content, when or where it was said. */
function isCircumstance(scan: Scan, content: readonly TokenRange[]): boolean {
  return content.every(
    (range) =>
      scan.classes[range.first] === 'prep' && scan.speechAt[range.first] === -1 && !holdsVerb(scan, range),
  );
}

/**
 * “The mayor told me that [the pier was shut],” Holt said. [“Nobody asked why.”]: what the mayor said, and what else Holt did; none where
 * the quotation is all Holt's own.
 */
function splitQuoted(scan: Scan, outer: Finding): Finding[] {
  const speeches = findQuotedSpeech(scan, outer);
  const inner = speeches.flatMap((speech) => (speech ? [{ ...speech, confidence: outer.confidence }] : []));
  const own = outer.content.filter((_, i) => speeches[i] === null);
  return inner.length > 0 && own.length > 0 ? [...inner, { ...outer, content: own }] : inner;
}

/** "Holt said that [given the state of the port]:" before a block quotation, which is what was said; `blocks`: such findings by their cues. */
function leadsToBlock(
  scan: Scan,
  { finding, cue, content }: Proposal,
  blocks: ReadonlyMap<number, Finding>,
): boolean {
  const block = cue && findByCue(blocks, [cue]);
  return block != null && finding !== block && !content.some((piece) => holdsVerb(scan, piece));
}

/** Speech of somebody, by the first token of its source; of a passive by that of its cue. */
function indexSources(findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const openers = new Map<number, Finding>();
  for (const finding of findings) {
    const { kind, source, cue } = finding;
    const at = isPassive(finding) ? cue[0] : kind === 'speech' || kind === 'show' ? source : null;
    if (at) openers.set(at.first, finding);
  }
  return openers;
}

/** "had been told [by two ministers] that" */
function isPassive({ rule }: Finding): boolean {
  return rule === 'passive-by' || rule === 'passive-hearsay';
}

/** The first token of what is said. */
function opening({ content }: Finding): number {
  return content[0]?.first ?? 0;
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

/** Findings by layout, by the tokens of what they say. */
function indexLaid(findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const index = new Map<number, Finding>();
  for (const finding of findings) {
    if (!isLaidOut(finding)) continue;
    for (const { first, end } of finding.content) for (let i = first; i < end; i++) index.set(i, finding);
  }
  return index;
}

/**
 * “[Nobody came.] He knows it.” ― Mira Holt: words without a cue, with one in the quotation itself, or with nobody, "I" or "you" for their
 * source are those of the label or the signature.
 */
function isOfTurn(scan: Scan, turn: Finding, { cue, source, finding }: Proposal): boolean {
  if (cue === null || (source === null && finding !== turn)) return true;
  const speech = scan.speechAt[turn.content[0]?.first ?? 0] ?? -1;
  const person = source ? findPronoun(normAt(scan, source.first))?.person : undefined;
  const quoted = finding === null && speech !== -1 && scan.speechAt[cue.first] === speech;
  return quoted || person === 1 || person === 2;
}

function firstOf(proposal: Proposal): number {
  return Math.min(...partsOf(proposal).map(({ first }) => first));
}

function lastSpeaking(earlier: readonly Finding[]): Finding | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const finding = earlier[i];
    if (finding && finding.kind !== 'hearsay') return finding;
  }
  return null;
}
