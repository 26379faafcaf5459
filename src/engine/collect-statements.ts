import type { Attribution, Link, Mode, Reason, Span, Statement } from '../report';
import type { Chain } from './chain';
import { findWithholding, type Withholding } from './find-reasons';
import type { Finding, TokenRange } from './finding';
import { overlaps } from './finding';
import type { Scan } from './scan';
import { spanOf, spansOf } from './spans';

/**
 * Statements with less confidence go to `candidates`. On annotated articles the weaker ones were wrong more often than
 * right.
 */
export const DEFAULT_CONFIDENCE = 0.5;

/** An outer statement gives way to one nested in it that begins within this many tokens of its content: "said [that] Roth told …". */
const NESTED_LEAD = 3;

const NOT_WITHHELD: Withholding = { reason: null, knowledge: null };

/** The attributions, in PolNeAR's convention: a content begins with its "that". */
export function collectAttributions(scan: Scan, chains: readonly Chain[]): Attribution[] {
  return chains.map(({ sourced: { finding } }, index) => ({
    id: `attribution-${index + 1}`,
    source: finding.source ? [spanOf(scan, finding.source)] : [],
    cue: spansOf(scan, finding.cue),
    content: spansOf(
      scan,
      finding.content.map((range) => withThat(scan, range)),
    ),
    confidence: finding.confidence,
  }));
}

function withThat(scan: Scan, range: TokenRange): TokenRange {
  return scan.classes[range.first - 1] === 'that' ? { first: range.first - 1, end: range.end } : range;
}

/** The attributions that assert something, each with its chain, flags and reasons. Surest and weaker ones together. */
export function collectStatements(scan: Scan, chains: readonly Chain[]): Statement[] {
  const inner = findNested(chains);
  const statements: Statement[] = [];
  chains.forEach((chain, index) => {
    if (
      isAssertion(scan, chain.sourced.finding) &&
      !inner.has(chain) &&
      chain.sourced.finding.content.length > 0
    ) {
      statements.push(
        toStatement(scan, chain, `attribution-${index + 1}`, `statement-${statements.length + 1}`),
      );
    }
  });
  return statements;
}

/** Plans and wishes assert nothing, unless they are quoted. */
function isAssertion(scan: Scan, finding: Finding): boolean {
  return finding.kind !== 'attitude' || finding.content.every((range) => scan.speechAt[range.first] !== -1);
}

/**
 * Of nested findings only one is a statement: the inner speech, where the outer content is no more than it; else, and where
 * the inner one is only a belief ("Roth said the crew feared …"), the outer. Returns those that are none.
 */
function findNested(chains: readonly Chain[]): Set<Chain> {
  const dropped = new Set<Chain>();
  for (let i = 0; i < chains.length; i++) {
    for (let j = i + 1; j < chains.length; j++) {
      const outer = chains[i];
      const inner = chains[j];
      if (!outer || !inner || outer.sourced.finding.sentence !== inner.sourced.finding.sentence) break;
      if (holdsCue(outer, inner)) dropped.add(yields(outer, inner) ? outer : inner);
      else if (holdsCue(inner, outer)) dropped.add(yields(inner, outer) ? inner : outer);
    }
  }
  return dropped;
}

function holdsCue(outer: Chain, inner: Chain): boolean {
  return outer.sourced.finding.content.some((piece) =>
    inner.sourced.finding.cue.some((cue) => overlaps(piece, cue)),
  );
}

function yields(outer: Chain, inner: Chain): boolean {
  const { kind, source, cue } = inner.sourced.finding;
  const start = Math.min(
    source?.first ?? Number.POSITIVE_INFINITY,
    cue[0]?.first ?? Number.POSITIVE_INFINITY,
  );
  const opening = outer.sourced.finding.content[0]?.first ?? 0;
  return (
    (kind === 'speech' || kind === 'show') &&
    source !== null &&
    start >= opening &&
    start - opening <= NESTED_LEAD
  );
}

function toStatement(scan: Scan, chain: Chain, attribution: string, id: string): Statement {
  const { finding, mention } = chain.sourced;
  const { who, identity } = chain;
  const words = finding.behind ?? mention?.range ?? null;
  const unnamed = identity === 'unnamed' || identity === 'group' || chain.viaUnnamed;
  const { reason, knowledge } = unnamed ? findWithholding(scan, finding.sentence) : NOT_WITHHELD;
  return {
    id,
    attribution,
    block: scan.tokens[finding.content[0]?.first ?? 0]?.block ?? 0,
    content: spansOf(scan, finding.content),
    cue: spansOf(scan, finding.cue),
    mention: words ? [spanOf(scan, words)] : [],
    mode: modeOf(scan, finding.content),
    source: who?.id ?? null,
    who: who?.name ?? null,
    identity,
    via: chain.via,
    anonymous: unnamed,
    secondHand: chain.secondHand,
    confidence: finding.confidence,
    reason: reason && [spanOf(scan, reason)],
    link: findLink(scan, finding),
    why: reasonsOf(scan, chain, words, knowledge),
  };
}

function modeOf(scan: Scan, content: readonly TokenRange[]): Mode {
  let quoted = 0;
  let plain = 0;
  for (const range of content) {
    for (let i = range.first; i < range.end; i++) {
      if (scan.classes[i] === 'mark') continue;
      if (isQuoted(scan, i)) quoted++;
      else plain++;
    }
  }
  return plain === 0 ? 'direct' : quoted === 0 ? 'indirect' : 'mixed';
}

function isQuoted(scan: Scan, at: number): boolean {
  return scan.speechAt[at] !== -1 || scan.fragmentAt[at] === 1;
}

/** A link outside the content, in the sentence of the cue: what the article cites. */
function findLink(scan: Scan, finding: Finding): Link | null {
  const sentence = scan.sentences[finding.sentence];
  if (!sentence) return null;
  const contents = spansOf(scan, finding.content);
  const inside = (link: Link, [from, to]: Span): boolean => link.span[0] < to && from < link.span[1];
  return (
    scan.article.links.find(
      (link) => inside(link, sentence.span) && !contents.some((content) => covers(content, link.span)),
    ) ?? null
  );
}

function covers(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Why: the rule that found it, the words for the source and what it knows it from, and what makes the chain. */
function reasonsOf(
  scan: Scan,
  chain: Chain,
  source: TokenRange | null,
  knowledge: TokenRange | null,
): Reason[] {
  const { finding } = chain.sourced;
  const reasons: Reason[] = [{ rule: finding.rule, words: spansOf(scan, finding.cue) }];
  if (source) reasons.push({ rule: `identity-${chain.identity}`, words: [spanOf(scan, source)] });
  if (knowledge) reasons.push({ rule: 'knows-from', words: [spanOf(scan, knowledge)] });
  return [...reasons, ...chain.reasons.map(({ rule, words }) => ({ rule, words: spansOf(scan, words) }))];
}
