import { expect, it } from 'vitest';
import { readBytes, writeBytes } from '../../src/engine/learned/bytes';
import { readSteps, STEP } from '../../src/engine/learned/chain';
import { judge } from '../../src/engine/learned/forest';
import { findRow, indexKeys, pairTaggers, ROW, type Tagger } from '../../src/engine/learned/tagger';
import { KIND_COUNT } from '../../src/engine/learned/token-kinds';
import { readTable, writeTable } from '../../src/engine/learned/weight-tables';
import { packWeights, type Unpacked, unpackWeights } from '../../src/engine/learned/weights-file';
import { WEIGHTS } from '../weights';

const KEYS = [-5, 7, 2_000_000_000, -2_000_000_000, 0];

function taggerOf(factor: number): Tagger {
  const weights = Float32Array.from({ length: KEYS.length * ROW }, (_, i) =>
    i % ROW === ROW - 1 ? 0 : Math.sin(i * factor),
  );
  const steps = readSteps(Float32Array.from({ length: KIND_COUNT * STEP }, (_, i) => Math.cos(i * factor)));
  return { keys: Int32Array.from(KEYS), weights, steps };
}

/** One question: is fact 1 above 0.5? */
const forest = {
  base: -0.25,
  fact: Int16Array.from([1, -1, -1]),
  value: Float32Array.from([0.5, -1.5, 2.25]),
  left: Int32Array.from([1, 1, 2]),
  roots: Int32Array.from([0]),
};

const weights: Unpacked = {
  origin: '2 articles of a test',
  attributions: taggerOf(1),
  statements: taggerOf(2),
  cueSteps: new Map([
    [-3, 6],
    [9, 2],
  ]),
  attributionJudge: forest,
  statementJudge: { ...forest, base: 1 },
};

it('comes back from the file as it was written, but for the rounding', () => {
  const read = unpackWeights(packWeights(weights));
  expect(read.origin).toBe(weights.origin);
  for (const name of ['attributions', 'statements'] as const) {
    for (const key of KEYS) {
      const row = read[name].keys.indexOf(key);
      const was = KEYS.indexOf(key);
      for (let y = 0; y < ROW; y++)
        expect(read[name].weights[row * ROW + y]).toBeCloseTo(weights[name].weights[was * ROW + y] ?? 0, 1);
    }
  }
  expect([-3, 9, 10].map(read.cueness)).toEqual([6, 2, 0]);
  const facts = [Float32Array.of(0, 0.5), Float32Array.of(0, 0.6)];
  expect(facts.map((row) => judge(read.attributionJudge, row))).toEqual(
    facts.map((row) => judge(forest, row)),
  );
  expect(judge(read.statementJudge, facts[0] ?? new Float32Array())).toBeCloseTo(1 / (1 + Math.exp(0.5)), 6);
});

it('is the same each time it is written, and when what was read is written again', () => {
  const file = packWeights(weights);
  expect(packWeights(weights)).toEqual(file);
  const read = unpackWeights(file);
  expect(packWeights({ ...read, cueSteps: weights.cueSteps })).toEqual(file);
});

const spoil = (file: Uint8Array, at: number, byte: number) => file.map((old, i) => (i === at ? byte : old));
/** Where the version stands: after "whence". */
const VERSION_AT = 6;

it.each<[string, RegExp, (file: Uint8Array) => Uint8Array]>([
  ['without anything in it', /bytes wanted/, () => new Uint8Array()],
  ['of another kind', /no weights file/, (file) => spoil(file, 0, 0x50)],
  ['of a newer version', /version 4, not 3/, (file) => spoil(file, VERSION_AT, 4)],
  ['of an older version', /version 2, not 3/, (file) => spoil(file, VERSION_AT, 2)],
  ['with bytes left over', /1 bytes more/, (file) => Uint8Array.of(...file, 0)],
])('refuses a file %s', (_name, words, change) => {
  const read = () => unpackWeights(change(packWeights(weights)));
  expect(read).toThrow(RangeError);
  expect(read).toThrow(words);
});

it('refuses a file that is cut short, wherever', () => {
  const file = packWeights(weights);
  const accepted = Array.from(file.keys()).filter((length) => {
    try {
      unpackWeights(file.subarray(0, length));
      return true;
    } catch (error) {
      return !(error instanceof RangeError);
    }
  });
  expect(accepted).toEqual([]);
});

it('refuses a table of another shape', () => {
  const out = writeBytes();
  writeTable(out, { columns: 2, rowLength: 3, values: Float32Array.of(1, -1, 0, 0, 0.5, 0) });
  const file = out.finish();
  expect(readTable(readBytes(file), 2, 2, 2)).toEqual(Float32Array.of(1, -1, 0, Math.fround((25 / 31) ** 3)));
  expect(() => readTable(readBytes(file), 2, 3, 3)).toThrow(/2 × 2 weights, not of 2 × 3/);
});

it('ships', () => {
  expect(WEIGHTS.origin).toMatch(/^\d+ articles/);
  expect(WEIGHTS.attributions.keys.length).toBeGreaterThan(1000);
});

it('finds the row of each key, and none for others', () => {
  const keys = Int32Array.from({ length: 500 }, (_, i) => Math.imul(i, 0x9e3779b1));
  const index = indexKeys(keys);
  expect([...keys].map((key) => findRow(index, key))).toEqual([...keys.keys()]);
  expect(findRow(index, 12345)).toBe(-1);
});

it('puts two taggers side by side, row by row', () => {
  const first = taggerOf(1);
  const second = { ...taggerOf(2), keys: Int32Array.of(7, 8, 9, 10, 0) };
  const { index, weights: joined } = pairTaggers(first, second);
  const labelsOf = (key: number, which: number) => {
    const at = (findRow(index, key) * 2 + which) * ROW;
    return joined.subarray(at, at + ROW);
  };
  expect(labelsOf(7, 0)).toEqual(first.weights.subarray(ROW, 2 * ROW));
  expect(labelsOf(7, 1)).toEqual(second.weights.subarray(0, ROW));
  expect(labelsOf(8, 0)).toEqual(new Float32Array(ROW));
  expect(labelsOf(-5, 1)).toEqual(new Float32Array(ROW));
  expect(labelsOf(0, 1)).toEqual(second.weights.subarray(4 * ROW));
});
