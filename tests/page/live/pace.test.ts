import { describe, expect, test } from 'vitest';
import {
  afterLook,
  afterMove,
  LONGEST_WAIT_MS,
  type Pace,
  SHORTEST_WAIT_MS,
  UNHURRIED,
  waitAt,
} from '../../../src/page/live/pace';

/** The waits before looks at a page that changes again `pause` milliseconds after each; every look takes `took`. */
function waits(count: number, pause: number, took = 0): number[] {
  let pace: Pace = UNHURRIED;
  let now = 0;
  return Array.from({ length: count }, () => {
    now += pause;
    const wait = waitAt(pace, now);
    now += wait + took;
    pace = afterLook(wait, took, now);
    return wait;
  });
}

describe('the waits before looks at a page', () => {
  test.each<[string, number[], number[]]>([
    ['that changes without end', waits(10, 0), [150, 300, 600, 1200, 2400, 4800, 9600, 19200, 20000, 20000]],
    ['that changes now and then', waits(4, 3_000), [150, 150, 150, 150]],
    ['that changes every second', waits(6, 1_000), [150, 300, 600, 1200, 2400, 4800]],
    ['whose looks take long', waits(4, 0, 40), [150, 2000, 4000, 8000]],
    ['that is huge', waits(3, 0, 900), [150, 20000, 20000]],
  ])('%s', (_, seen, wanted) => {
    expect(seen).toEqual(wanted);
  });

  test('are bounded, and looking takes a fiftieth of the time at most', () => {
    for (const took of [0, 1, 10, 100, 400]) {
      const all = waits(60, 0, took);
      expect(Math.max(...all)).toBeLessThanOrEqual(LONGEST_WAIT_MS);
      expect(Math.min(...all.slice(1))).toBeGreaterThanOrEqual(50 * took);
    }
  });
});

test('a page that has become calm is looked at soon', () => {
  const restless = afterLook(9_600, 3, 100_000);
  expect(waitAt(restless, 101_000)).toBe(19_200);
  expect(waitAt(restless, 260_000)).toBe(SHORTEST_WAIT_MS);
});

test.each([
  [3, SHORTEST_WAIT_MS],
  [900, 4_500],
])('another page is looked at soon, but not on and on: looks of %i ms', (took, wait) => {
  const moved = afterMove(afterLook(9_600, took, 100_000));
  expect(waitAt(moved, 100_001)).toBe(wait);
  expect(waitAt(moved, 260_000)).toBe(SHORTEST_WAIT_MS);
});
