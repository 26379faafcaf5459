import type { Attribution, Link, Mode, Reason, Span, Statement } from '../../report';
import type { Chain } from '../chains/chain';
import type { Scan } from '../reading/scan';
import { spanOf, spansOf } from '../reading/spans';
import type { Finding, TokenRange } from '../rules/finding';
import { findWithholding, type Withholding } from './find-reasons';

/** Statements with less confidence go to `candidates`: the bound with the best balance of missed and wrong ones in cross-validation. */
export const DEFAULT_CONFIDENCE = 0.45;

const NOT_WITHHELD: Withholding = { reason: null, knowledge: null };

/** The findings of `standing`, each with its chain, flags and reasons. Surest and weaker ones together. */
export function collectStatements(
  scan: Scan,
  chains: readonly Chain[],
  standing: ReadonlySet<Finding>,
  attributions: readonly Attribution[],
): Statement[] {
  const attributionAt = new Map<number, string>();
  for (const { id, cue } of attributions)
    for (const [start, end] of cue) for (let i = start; i < end; i++) attributionAt.set(i, id);
  return chains
    .filter((chain) => standing.has(chain.sourced.finding))
    .map((chain, index) => toStatement(scan, chain, attributionAt, `statement-${index + 1}`));
}

/** The attribution whose cue stands in this one's; `null` where only its quotation goes on. `attributionAt` is by character. */
function attributionOf(
  scan: Scan,
  finding: Finding,
  attributionAt: ReadonlyMap<number, string>,
): string | null {
  for (const [start, end] of spansOf(scan, finding.cue)) {
    for (let i = start; i < end; i++) {
      const id = attributionAt.get(i);
      if (id !== undefined) return id;
    }
  }
  return null;
}

function toStatement(
  scan: Scan,
  chain: Chain,
  attributionAt: ReadonlyMap<number, string>,
  id: string,
): Statement {
  const { finding, mention } = chain.sourced;
  const { who, identity } = chain;
  const words = finding.behind ?? mention?.range ?? null;
  const unnamed = identity === 'unnamed' || identity === 'group' || chain.viaUnnamed;
  const { reason: given, knowledge } = unnamed ? findWithholding(scan, finding.sentence) : NOT_WITHHELD;
  const reason = given ?? who?.reason ?? null;
  return {
    id,
    attribution: attributionOf(scan, finding, attributionAt),
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
