import { describe, expect, it } from 'vitest';
import { findBestPath, L, type Lattice, readSteps, STEP, sumPaths } from '../../src/engine/learned/chain';
import { LABELS, mayFollow } from '../../src/engine/learned/labels';

/** Small numbers that differ, the same ones each time. */
const numbers = (count: number, factor: number) =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(i * factor) * 2);

const LENGTH = 4;
const lattice: Lattice = {
  length: LENGTH,
  scores: numbers(LENGTH * L, 1.3),
  kinds: Int32Array.from([0, 1, 0, 1]),
};
const steps = readSteps(Float32Array.from(numbers(2 * STEP, 0.7)));

/** All sequences of labels that are allowed, with their scores. */
function listPaths(bias = 0): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let i = 0; i < LENGTH; i++) {
    paths = paths.flatMap(({ path, score }) =>
      LABELS.flatMap((_, to) => {
        const before = path.at(-1);
        if (!mayFollow(before ?? 0, to)) return [];
        const step = steps.weights[(lattice.kinds[i] ?? 0) * STEP + (before ?? L) * L + to] ?? 0;
        const own = (lattice.scores[i * L + to] ?? 0) + (to === 0 ? bias : 0);
        return [{ path: [...path, to], score: score + step + own }];
      }),
    );
  }
  return paths;
}

describe('the chain agrees with listing all paths', () => {
  it.each([0, -2, 2])('the best path with bias %d', (bias) => {
    const [best] = listPaths(bias).sort((a, b) => b.score - a.score);
    expect([...findBestPath(lattice, steps, bias)]).toEqual(best?.path);
  });

  it('the sum over all paths, and the share of each label', () => {
    const paths = listPaths().map(({ path, score }) => ({ path, factor: Math.exp(score) }));
    const sum = paths.reduce((total, { factor }) => total + factor, 0);
    const { logSum, marginals } = sumPaths(lattice, steps);
    expect(logSum).toBeCloseTo(Math.log(sum), 6);
    for (let i = 0; i < LENGTH; i++) {
      for (let y = 0; y < L; y++) {
        const share =
          paths.reduce((total, { path, factor }) => total + (path[i] === y ? factor : 0), 0) / sum;
        expect(marginals[i * L + y]).toBeCloseTo(share, 6);
      }
    }
  });
});

it.each([
  ['B-source', 'I-source', true],
  ['I-source', 'I-source', true],
  ['B-cue', 'I-source', false],
  ['O', 'I-content', false],
  ['I-content', 'B-content', true],
  ['I-content', 'O', true],
] as const)('%s before %s: %s', (before, label, allowed) => {
  expect(mayFollow(LABELS.indexOf(before), LABELS.indexOf(label))).toBe(allowed);
});
