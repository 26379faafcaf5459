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

/** Contents are compared with those that begin in the same zone of so many tokens, or in one beside it. */
const REACH = 200;

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
  const standing = new Map<number, Proposal[]>();
  return judged.map(({ proposal, confidence }) => {
    const words = size(proposal.content);
    const zone = Math.floor(startOf(proposal) / REACH);
    const rivals = [zone - 1, zone, zone + 1].flatMap((near) => standing.get(near) ?? []);
    const stands =
      words > 0 &&
      !rivals.some(
        (other) => shared(other.content, proposal.content) > SHARED * Math.min(words, size(other.content)),
      );
    if (stands) standing.set(zone, [...(standing.get(zone) ?? []), proposal]);
    return { proposal, confidence, stands };
  });
}
