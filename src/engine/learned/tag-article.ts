import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import { findBestPath, type Steps, sumPaths } from './chain';
import { ATTRIBUTION_TEMPLATES, STATEMENT_TEMPLATES } from './features';
import { BEGINS_LABEL, L, ROLE_OF_LABEL, ROLES } from './labels';
import { type Link, linkSpans } from './link';
import { addOpinions } from './opinions';
import { type Scorer, scoreLabels } from './tagger';
import { type BlockFacts, readFacts } from './token-facts';
import { kindsOf } from './token-kinds';
import type { Cueness } from './word-facts';

/** What one tagger makes of an article. */
export interface Tagging {
  /** Probability that each token stands in a span of each role, and that it begins one: `[token][role]`. */
  readonly inside: Float32Array;
  readonly begins: Float32Array;
  /** By bias: the attributions on the likeliest path, block by block. */
  readonly paths: readonly { readonly bias: number; readonly links: Link[][] }[];
}

/** The first tagger finds attributions, the second, which sees what the first one thinks, statements. */
export interface Taggings {
  readonly attributions: Tagging;
  readonly statements: Tagging;
}

/** What is added to the scores of staying outside: below 0 a path finds more. */
export const BIASES = { attributions: [-0.05], statements: [-0.05, -0.25] } as const;

/** States less likely than this are on no path. */
const LEAST_CHANCE = 1e-3;

/** Both taggers and the words they know for cues. */
export interface Taggers {
  readonly attributions: Scorer;
  readonly statements: Scorer;
  readonly cueness: Cueness;
}

/** What both taggers make of an article, block by block. */
export function tagArticle(scan: Scan, findings: readonly Finding[], taggers: Taggers): Taggings {
  const attributions = emptyTagging(scan.tokens.length, BIASES.attributions);
  const statements = emptyTagging(scan.tokens.length, BIASES.statements);
  for (const facts of readFacts(scan, findings, taggers.cueness)) {
    tagAttributions(scan, facts, taggers.attributions, attributions);
    const scores = scoreLabels(taggers.statements, STATEMENT_TEMPLATES, facts);
    recordBlock(scan, facts, scores, taggers.statements.steps, statements);
  }
  return { attributions, statements };
}

/** What the first tagger makes of one block goes into `tagging`, and, for the second one, into the block's facts. */
export function tagAttributions(scan: Scan, facts: BlockFacts, scorer: Scorer, tagging: Tagging): void {
  const scores = scoreLabels(scorer, ATTRIBUTION_TEMPLATES, facts);
  addOpinions(facts, recordBlock(scan, facts, scores, scorer.steps, tagging), tagging);
}

/** A tagging of so many tokens with a path for each bias, to be filled block by block. */
export function emptyTagging(tokens: number, biases: readonly number[]): Tagging {
  return {
    inside: new Float32Array(tokens * ROLES.length),
    begins: new Float32Array(tokens * ROLES.length),
    paths: biases.map((bias) => ({ bias, links: [] })),
  };
}

/** Writes what a tagger makes of one block; returns the block's probabilities, `[token][label]`. */
function recordBlock(
  scan: Scan,
  { first, length }: BlockFacts,
  scores: Float64Array,
  steps: Steps,
  tagging: Tagging,
): Float64Array {
  const lattice = { length, kinds: kindsOf(scan, first, length), scores };
  const sums = sumPaths(lattice, steps, LEAST_CHANCE);
  const { marginals } = sums;
  for (let i = 0; i < length; i++) {
    const to = (first + i) * ROLES.length;
    for (let label = 0; label < L; label++) {
      const role = ROLE_OF_LABEL[label] as number;
      if (role === -1) continue;
      const p = marginals[i * L + label] as number;
      tagging.inside[to + role] = (tagging.inside[to + role] as number) + p;
      if (BEGINS_LABEL[label] === 1) tagging.begins[to + role] = (tagging.begins[to + role] as number) + p;
    }
  }
  for (const { bias, links } of tagging.paths)
    links.push(linkSpans(scan, findBestPath(lattice, steps, sums, bias), first));
  return marginals;
}
