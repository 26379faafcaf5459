import { findFirst } from '../reading/find-first';
import { type Forest, sumTrees } from './forest';

/** Points of a line that never falls, in order of `at`; between them the line is straight, outside of them level. */
export interface Curve {
  readonly at: Float32Array;
  readonly value: Float32Array;
}

/** Weighs proposals against each other, and knows how often such ones are right. */
export interface Judge {
  readonly forest: Forest;
  /** From the sum of the trees to the share that is right. */
  readonly curve: Curve;
}

/** How good a proposal is: only the order counts. */
export function rateProposal({ forest }: Judge, facts: Float32Array): number {
  return sumTrees(forest, facts);
}

/** The share of proposals of this rating that is right, from 0 to 1. */
export function readConfidence({ curve: { at, value } }: Judge, rating: number): number {
  const next = findFirst(at.length, (point) => (at[point] as number) >= rating);
  if (next === 0 || next === at.length) return value[Math.min(next, at.length - 1)] ?? 0;
  const [from, to] = [at[next - 1] as number, at[next] as number];
  const [below, above] = [value[next - 1] as number, value[next] as number];
  return below + ((above - below) * (rating - from)) / (to - from);
}
