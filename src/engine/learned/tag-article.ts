import type { Finding } from '../finding';
import type { Scan } from '../scan';
import { findBestPath, L, type Lattice, sumPaths } from './chain';
import { OPINION_TEMPLATES, TEMPLATES } from './features';
import { addOpinions } from './opinions';
import { addScores, type Pair, type Tagger } from './tagger';
import { readFacts } from './token-facts';
import { kindsOf } from './token-kinds';
import type { Cueness } from './word-facts';

/** What one tagger makes of an article. */
export interface Tagging {
  /** Probability of each label at each token, `[token][label]`. */
  readonly marginals: Float32Array;
  /** Labels of all tokens, one array for each of the tagger's biases. */
  readonly paths: readonly Uint8Array[];
}

/** The first tagger finds attributions, the second, which sees what the first one thinks, statements. */
export interface Taggings {
  readonly attributions: Tagging;
  readonly statements: Tagging;
}

/** What is added to the scores of staying outside: the first path is the likeliest one, the others find more, or less. */
export const BIASES = { attributions: [0, -0.15], statements: [0, -0.1, -0.3] } as const;

/** Both taggers and the words they know for cues. */
export interface Taggers {
  readonly attributions: Tagger;
  readonly statements: Tagger;
  /** Both of them. */
  readonly pair: Pair;
  readonly cueness: Cueness;
}

/** Labels all tokens, block by block. */
export function tagArticle(scan: Scan, findings: readonly Finding[], taggers: Taggers): Taggings {
  const attributions = emptyTagging(scan.tokens.length, BIASES.attributions.length);
  const statements = emptyTagging(scan.tokens.length, BIASES.statements.length);
  for (const facts of readFacts(scan, findings, taggers.cueness)) {
    const { first, length } = facts;
    const kinds = kindsOf(scan, first, length);
    const scores = { first: new Float64Array(length * L), second: new Float64Array(length * L) };
    addScores(taggers.pair, TEMPLATES, facts, scores);
    const lattice = { length, kinds, scores: scores.first };
    const marginals = record(attributions, lattice, taggers.attributions, BIASES.attributions, first);
    addOpinions(facts, marginals);
    // the first tagger knows none of these, and is done
    addScores(taggers.pair, OPINION_TEMPLATES, facts, scores);
    const second = { length, kinds, scores: scores.second };
    record(statements, second, taggers.statements, BIASES.statements, first);
  }
  return { attributions, statements };
}

export function emptyTagging(tokens: number, paths: number): Tagging {
  return {
    marginals: new Float32Array(tokens * L),
    paths: Array.from({ length: paths }, () => new Uint8Array(tokens)),
  };
}

/** Writes what a tagger makes of one block; returns the block's marginals. */
export function record(
  tagging: Tagging,
  lattice: Lattice,
  { steps }: Tagger,
  biases: readonly number[],
  first: number,
): Float64Array {
  const { marginals } = sumPaths(lattice, steps);
  tagging.marginals.set(marginals, first * L);
  biases.forEach((bias, index) => {
    tagging.paths[index]?.set(findBestPath(lattice, steps, bias), first);
  });
  return marginals;
}
