import type { Scan } from '../scan';
import { type Forest, judge } from './forest';
import { type Proposal, startOf } from './propose';
import { measureWords } from './weigh';

/** A proposal and how likely it is right. */
export interface Judged {
  readonly proposal: Proposal;
  readonly confidence: number;
  /** Nothing surer overlaps with it. */
  readonly stands: boolean;
}

/** Of two proposals that share more than this part of the shorter content only the surer one stands. */
const SHARED = 0.4;

/** Contents that begin further apart, in tokens, are not compared. */
const REACH = 400;

/** Judges all proposals, the surest first: each stands unless a surer one that stands says much the same. */
export function chooseProposals(
  scan: Scan,
  proposals: readonly Proposal[],
  facts: readonly Float32Array[],
  forest: Forest,
): Judged[] {
  const { size, shared } = measureWords(scan);
  const judged = proposals.map((proposal, i) => ({
    proposal,
    confidence: judge(forest, facts[i] as Float32Array),
  }));
  judged.sort((a, b) => b.confidence - a.confidence || startOf(a.proposal) - startOf(b.proposal));
  const standing: Proposal[] = [];
  return judged.map(({ proposal, confidence }) => {
    const words = size(proposal.content);
    const stands =
      words > 0 &&
      !standing.some(
        (other) =>
          Math.abs(startOf(other) - startOf(proposal)) < REACH &&
          shared(other.content, proposal.content) > SHARED * Math.min(words, size(other.content)),
      );
    if (stands) standing.push(proposal);
    return { proposal, confidence, stands };
  });
}
