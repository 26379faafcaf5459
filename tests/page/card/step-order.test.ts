import { describe, expect, test } from 'vitest';
import { type Direction, stepTo } from '../../../src/page/card/step-order';

/** Five statements against the window's upper edge; "gone" has left the page. */
const TOPS: Readonly<Record<string, number | null>> = { a: -400, b: -20, gone: null, c: 60, d: 900 };
const topOf = (id: string) => TOPS[id] ?? null;

describe('from a statement', () => {
  test.each<[string | null, Direction, string]>([
    ['a', 'next', 'b'],
    ['b', 'next', 'c'],
    ['d', 'next', 'a'],
    ['c', 'previous', 'b'],
    ['a', 'previous', 'd'],
    ['gone', 'next', 'c'],
    [null, 'next', 'c'],
    [null, 'previous', 'b'],
  ])('%s, %s: %s', (current, direction, id) => {
    expect(stepTo(Object.keys(TOPS), current, direction, topOf)).toBe(id);
  });
});

test.each<[string[], Direction, string | null]>([
  [['a', 'b'], 'next', 'a'],
  [['c', 'd'], 'previous', 'd'],
  [['gone'], 'next', null],
  [[], 'next', null],
])('where only %s are there, %s: %s', (order, direction, id) => {
  expect(stepTo(order, null, direction, topOf)).toBe(id);
});
