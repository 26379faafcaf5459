import { expect, it } from 'vitest';
import { calibrate, type Guess } from '../../src/cli/evaluate/calibrate';

const guesses = (confidence: number, right: number, wrong: number): Guess[] =>
  Array.from({ length: right + wrong }, (_, i) => ({ confidence, right: i < right }));

it.each([
  ['nothing', [], 0],
  ['as sure as right', guesses(0.75, 3, 1), 0],
  ['never right', guesses(0.5, 0, 4), 0.5],
  ['certain and right: 1 is in the last bin', guesses(1, 2, 0), 0],
  ['two in a bin: their means are compared', [...guesses(0.91, 1, 0), ...guesses(0.99, 1, 0)], 0.05],
  ['bins are weighted by their counts', [...guesses(0.2, 0, 3), ...guesses(0.9, 1, 0)], (3 * 0.2 + 0.1) / 4],
] as const)('the expected calibration error: %s', (_, all, error) => {
  const calibration = calibrate(all);
  expect(calibration.error).toBeCloseTo(error, 10);
  expect(calibration.count).toBe(all.length);
});

it('ten bins of equal width; a bound belongs to the upper bin', () => {
  const { bins } = calibrate([...guesses(0.3, 1, 1), ...guesses(0.39, 1, 0), ...guesses(0.4, 0, 1)]);
  expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 3, 1, 0, 0, 0, 0, 0]);
  expect(bins[3]).toMatchObject({ from: 0.3, to: 0.4, right: 2 / 3 });
  expect(bins[3]?.confidence).toBeCloseTo(0.33);
  expect(bins[0]).toEqual({ from: 0, to: 0.1, count: 0, confidence: null, right: null });
});
