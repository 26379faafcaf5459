import type { Scan } from '../reading/scan';
import { type Judge, rateProposal, readConfidence } from './judge';
import { measureWords } from './measure';
import { type Proposal, startOf } from './propose';

/** A proposal and how likely it is right. */
export interface Judged {
  readonly proposal: Proposal;
  /** How good the judge finds it: only the order counts. */
  readonly rating: number;
  /** The share of such proposals that is right, from 0 to 1. */
  readonly confidence: number;
  /** Nothing surer overlaps with it. */
  readonly stands: boolean;
}

/** Of two proposals that share more than this part of the shorter content only the surer one stands. */
const SHARED = 0.4;

/** Contents are compared with those that lie in the same zones of so many tokens. */
const ZONE = 200;

/** Judges all proposals, what layout sets apart first, then the best: each stands unless one before it that stands says much the same. */
export function chooseProposals(
  scan: Scan,
  proposals: readonly Proposal[],
  facts: readonly Float32Array[],
  judge: Judge,
): Judged[] {
  const { size, shared } = measureWords(scan);
  const rated = proposals.map((proposal, i) => ({
    proposal,
    rating: rateProposal(judge, facts[i] as Float32Array),
  }));
  rated.sort(
    (a, b) =>
      Number(isSetApart(b.proposal)) - Number(isSetApart(a.proposal)) ||
      b.rating - a.rating ||
      startOf(a.proposal) - startOf(b.proposal),
  );
  const tellers = new Map<number, Proposal>();
  for (const { proposal, rating } of rated)
    if (proposal.finding?.kind === 'speech' && readConfidence(judge, rating) >= SURE_ENOUGH)
      tellers.set(startOf(proposal), tellers.get(startOf(proposal)) ?? proposal);
  const standing = new Map<number, Proposal[]>();
  return rated.map(({ proposal, rating }) => {
    const words = size(proposal.content);
    const zones = listZones(proposal);
    const rivals = new Set(zones.flatMap((zone) => standing.get(zone) ?? []));
    const stands =
      words > 0 &&
      !isToldBelief(proposal, tellers) &&
      ![...rivals].some(
        (other) => shared(other.content, proposal.content) > SHARED * Math.min(words, size(other.content)),
      );
    if (stands) for (const zone of zones) standing.set(zone, [...(standing.get(zone) ?? []), proposal]);
    return { proposal, rating, confidence: readConfidence(judge, rating), stands };
  });
}

/** From this confidence on, a speech is taken for all that it tells. */
const SURE_ENOUGH = 0.5;

/** "Holt said on Tuesday [she thought] it was late": it is the belief that is told. */
function isToldBelief({ finding, source }: Proposal, tellers: ReadonlyMap<number, Proposal>): boolean {
  const teller = finding?.kind === 'belief' && source ? tellers.get(source.first) : undefined;
  const end = teller?.content.at(-1)?.end ?? 0;
  return teller !== undefined && (finding?.content.at(-1)?.end ?? 0) <= end;
}

/** What layout sets apart stands before whatever is found in it. */
function isSetApart({ finding }: Proposal): boolean {
  return finding?.rule === 'block-quotation';
}

/** The zones that a content lies in. */
function listZones({ content }: Proposal): number[] {
  const zones = new Set<number>();
  for (const { first, end } of content)
    for (let zone = Math.floor(first / ZONE); zone * ZONE < end; zone++) zones.add(zone);
  return [...zones];
}
