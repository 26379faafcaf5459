import { describe, expect, it } from 'vitest';
import { findRow, indexKeys, KEY_BITS } from '../../src/engine/learned/key-index';

const ALL = 2 ** KEY_BITS;

/** Keys as an index holds at most. */
const FULL = 2 ** 15;

const keysOf = (count: number, step: number) =>
  Int32Array.from({ length: count }, (_, i) => (i * step) % ALL);

describe('finds the row of each key, and none for others', () => {
  it.each([
    ['none', keysOf(0, 1)],
    ['the least and the greatest', Int32Array.of(ALL - 1, 0)],
    ['one after the other', keysOf(500, 1)],
    ['spread', keysOf(500, 7919 * 4001)],
    ['all with the same lowest bits', keysOf(200, 2 ** 16)],
    ['all with the same tag', Int32Array.from({ length: 200 }, (_, i) => i * 64)],
    ['as many as there is room for', keysOf(FULL, 509)],
  ])('%s', (_name, keys) => {
    const index = indexKeys(keys);
    const own = new Set(keys);
    expect(own.size).toBe(keys.length);
    expect(Array.from(keys, (key) => findRow(index, key))).toEqual([...keys.keys()]);
    const others = Array.from({ length: 5000 }, (_, i) => (i * 3343 + 1) % ALL).filter(
      (key) => !own.has(key),
    );
    expect(others.length).toBeGreaterThan(4000);
    expect(others.filter((key) => findRow(index, key) !== -1)).toEqual([]);
  });
});

it('refuses more keys than a row can be told of', () => {
  expect(() => indexKeys(keysOf(FULL + 1, 1))).toThrow(RangeError);
  expect(() => indexKeys(keysOf(FULL + 1, 1))).toThrow(/32769 keys, but an index has room for 32768/);
});
