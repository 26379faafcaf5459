import { describe, expect, it } from 'vitest';
import { readConfidence } from '../../src/engine/learned/judge';
import { fitCurve } from '../../src/training/fit-curve';

const NO_FOREST = {
  base: 0,
  fact: Int16Array.of(),
  value: Float32Array.of(),
  left: Int32Array.of(),
  roots: Int32Array.of(),
};

describe('confidence', () => {
  const judge = {
    forest: NO_FOREST,
    curve: { at: Float32Array.of(-2, 0, 2), value: Float32Array.of(0.125, 0.25, 0.75) },
  };
  it.each([
    [-9, 0.125],
    [-2, 0.125],
    [-1, 0.1875],
    [0, 0.25],
    [1, 0.5],
    [2, 0.75],
    [9, 0.75],
  ])('at a rating of %d is %d', (rating, share) => expect(readConfidence(judge, rating)).toBe(share));

  it('is 0 where nothing is known', () => {
    const empty = { at: Float32Array.of(), value: Float32Array.of() };
    expect(readConfidence({ forest: NO_FOREST, curve: empty }, 1)).toBe(0);
  });
});

describe('a fitted curve', () => {
  /** `right` of every 100 cases at each whole rating. */
  const fit = (right: readonly number[]) =>
    fitCurve(
      right.flatMap((_, rating) => Array<number>(100).fill(rating)),
      right.flatMap((share) => Array.from({ length: 100 }, (_, i) => ((i * 37) % 100 < share ? 1 : 0))),
    );
  const read = (curve: ReturnType<typeof fit>, rating: number) =>
    readConfidence({ forest: NO_FOREST, curve }, rating);

  it('tells the share that is right', () => {
    const curve = fit([10, 40, 80]);
    for (const [rating, share] of [0.1, 0.4, 0.8].entries())
      expect(read(curve, rating)).toBeCloseTo(share, 1);
  });

  it('never falls', () => {
    const { at, value } = fit([10, 60, 30, 90, 70]);
    expect([...at]).toEqual([...at].sort((a, b) => a - b));
    expect([...value]).toEqual([...value].sort((a, b) => a - b));
  });
});
