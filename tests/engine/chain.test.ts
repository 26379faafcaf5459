import { describe, expect, it } from 'vitest';
import { buildAutomaton, edgeBetween } from '../../src/engine/learned/automaton';
import { findBestPath, type Lattice, readSteps, sumPaths, W } from '../../src/engine/learned/chain';
import { L } from '../../src/engine/learned/labels';
import { LABEL_OF, OUTSIDE_STATE, S, START } from '../../src/engine/learned/states';
import { stateNamed } from './state-names';

/** What may follow each state. Two of the states are of one label, and one leads nowhere but outside. */
const FOLLOWS = {
  start: ['o', 'Bs||cq', 'Bc||qs'],
  o: ['o', 'Bs||cq', 'Bc||qs'],
  'Bs||cq': ['Is||cq', 'Bq|s|c'],
  'Is||cq': ['Is||cq', 'Bq|s|c'],
  'Bq|s|c': ['Bc|qs|', 'Bc|q|'],
  'Bc|qs|': ['Ic|qs|', 'o'],
  'Ic|qs|': ['Ic|qs|', 'o', 'Bs||cq'],
  'Bc|q|': ['o'],
  'Bc||qs': ['o', 'Bc||qs'],
};

const automaton = buildAutomaton(
  Object.entries(FOLLOWS).flatMap(([before, states]) =>
    states.map((state) => [stateNamed(before), stateNamed(state)] as const),
  ),
);
const EDGES = automaton.from.length;

/** Small numbers that differ, the same ones each time. */
const numbers = (count: number, factor: number) =>
  Float64Array.from({ length: count }, (_, i) => Math.sin(i * factor) * 2);

const steps = readSteps(automaton, Float32Array.from(numbers(2 * EDGES, 0.7)));

function latticeOf(length: number, scale = 1): Lattice {
  return {
    length,
    scores: numbers(length * L, 1.3).map((score) => score * scale),
    kinds: Int32Array.from({ length }, (_, i) => i % 2),
  };
}

/** All paths that the automaton has, with their scores. */
function listPaths({ length, scores, kinds }: Lattice, bias = 0): { path: number[]; score: number }[] {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let i = 0; i < length; i++) {
    paths = paths.flatMap(({ path, score }) =>
      Array.from({ length: S }, (_, state) => state).flatMap((state) => {
        const edge = edgeBetween(automaton, path.at(-1) ?? START, state);
        if (edge === -1) return [];
        const step = steps.weights[(kinds[i] ?? 0) * EDGES + edge] ?? 0;
        const own = (scores[i * L + (LABEL_OF[state] ?? 0)] ?? 0) + (state === OUTSIDE_STATE ? bias : 0);
        return [{ path: [...path, state], score: score + step + own }];
      }),
    );
  }
  return paths;
}

/** Of each token the sum of its numbers. */
const sumsOf = (table: Float64Array, width: number, length: number) =>
  Array.from({ length }, (_, i) => table.subarray(i * width, (i + 1) * width).reduce((sum, p) => sum + p, 0));

describe('the chain agrees with listing all paths', () => {
  describe.each([1, 2, 3, 6])('of %d tokens', (length) => {
    const lattice = latticeOf(length);
    const sums = sumPaths(lattice, steps, 0);

    it.each([0, -3, -0.5, 0.5, 3])('on the best one with bias %d', (bias) => {
      const [best] = listPaths(lattice, bias).sort((a, b) => b.score - a.score);
      expect([...findBestPath(lattice, steps, sums, bias)]).toEqual(best?.path);
    });

    it('on their sum, and the share of each label', () => {
      const paths = listPaths(lattice).map(({ path, score }) => ({ path, factor: Math.exp(score) }));
      const sum = paths.reduce((total, { factor }) => total + factor, 0);
      const shares = new Float64Array(length * L);
      for (const { path, factor } of paths) {
        path.forEach((state, i) => {
          const at = i * L + (LABEL_OF[state] ?? 0);
          shares[at] = (shares[at] ?? 0) + factor / sum;
        });
      }
      expect(sums.logSum).toBeCloseTo(Math.log(sum), 9);
      for (const [k, share] of shares.entries()) expect(sums.marginals[k]).toBeCloseTo(share, 9);
    });

    it('on the states that paths go through', () => {
      const paths = listPaths(lattice);
      for (let i = 0; i < length; i++) {
        const through = new Set(paths.map(({ path }) => path[i]));
        const alive = sums.alive.subarray(sums.aliveAt[i], sums.aliveAt[i + 1]);
        expect(new Set(alive)).toEqual(through);
      }
    });
  });
});

describe('what is summed stays in range', () => {
  it.each([
    [400, 1],
    [400, 20],
    [3000, 5],
  ])('over %d tokens with scores up to 2 × %d', (length, scale) => {
    const { forward, marginals, logSum } = sumPaths(latticeOf(length, scale), steps, 0);
    for (const sum of sumsOf(forward, W, length + 1)) expect(sum).toBeCloseTo(1, 9);
    for (const sum of sumsOf(marginals, L, length)) expect(sum).toBeCloseTo(1, 9);
    expect(Number.isFinite(logSum)).toBe(true);
  });

  it('and an empty paragraph has one empty path', () => {
    const sums = sumPaths(latticeOf(0), steps, 0);
    expect(sums.logSum).toBe(0);
    expect([...findBestPath(latticeOf(0), steps, sums, 0)]).toEqual([]);
  });
});

describe('states in which hardly a path ends are left out', () => {
  const LENGTH = 60;

  /** Largest change of a probability, and the share of all paths that goes through what is left out. */
  function compare(scale: number, least: number): { change: number; lost: number; same: boolean } {
    const lattice = latticeOf(LENGTH, scale);
    const whole = sumPaths(lattice, steps, 0);
    const pruned = sumPaths(lattice, steps, least);
    let lost = 0;
    for (let i = 0; i < LENGTH; i++) {
      const alive = new Set(pruned.alive.subarray(pruned.aliveAt[i], pruned.aliveAt[i + 1]));
      for (const state of whole.alive.subarray(whole.aliveAt[i], whole.aliveAt[i + 1])) {
        if (!alive.has(state))
          lost += (whole.forward[(i + 1) * W + state] ?? 0) * (whole.backward[i * W + state] ?? 0);
      }
    }
    const changes = pruned.marginals.map((p, k) => Math.abs(p - (whole.marginals[k] ?? 0)));
    const [best, found] = [whole, pruned].map((sums) => findBestPath(lattice, steps, sums, 0).join());
    return { change: Math.max(...changes), lost, same: best === found };
  }

  it.each([
    [1, 1e-3],
    [1, 1e-2],
    [2, 1e-4],
    [3, 1e-4],
    [3, 1e-6],
    [3, 1e-9],
  ])(
    'scores up to 2 × %d, below a share of %d: no probability changes by more than they had',
    (scale, least) => {
      const { change, lost, same } = compare(scale, least);
      expect(lost).toBeGreaterThan(0);
      expect(change).toBeLessThanOrEqual(lost);
      expect(same).toBe(true);
    },
  );

  it('and with them the way back to those that lead nowhere else', () => {
    // a source is likely at the first token, but what must follow it is all but impossible at the second
    const scores = new Float64Array(3 * L);
    const label = (name: string) => LABEL_OF[stateNamed(name)] ?? 0;
    scores[label('Bs||cq')] = 5;
    for (const name of ['Is||cq', 'Bq|s|c']) scores[L + label(name)] = -40;
    const dead = { length: 3, scores, kinds: new Int32Array(3) };
    const sums = sumPaths(dead, steps, 1e-4);
    const aliveAt = (i: number) => [...sums.alive.subarray(sums.aliveAt[i], sums.aliveAt[i + 1])];
    expect(aliveAt(0)).not.toContain(stateNamed('Bs||cq'));
    expect(aliveAt(1)).not.toContain(stateNamed('Is||cq'));
    expect(sums.marginals[label('Bs||cq')]).toBeLessThan(1e-4);
    for (const sum of sumsOf(sums.marginals, L, 3)) expect(sum).toBeCloseTo(1, 4);
    const [best] = listPaths(dead).sort((a, b) => b.score - a.score);
    expect([...findBestPath(dead, steps, sums, 0)]).toEqual(best?.path);
  });
});
