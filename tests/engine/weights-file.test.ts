import { describe, expect, it } from 'vitest';
import { buildAutomaton } from '../../src/engine/learned/automaton';
import { readBytes, writeBytes } from '../../src/engine/learned/bytes';
import { readSteps } from '../../src/engine/learned/chain';
import { rateProposal, readConfidence } from '../../src/engine/learned/judge';
import { findRow } from '../../src/engine/learned/key-index';
import { L } from '../../src/engine/learned/labels';
import { S, START } from '../../src/engine/learned/states';
import type { Scorer, Tagger } from '../../src/engine/learned/tagger';
import { readTagger, writeTagger } from '../../src/engine/learned/tagger-tables';
import { KIND_COUNT } from '../../src/engine/learned/token-kinds';
import { readTable, writeTable } from '../../src/engine/learned/weight-tables';
import { packWeights, readTables, type Unpacked, unpackWeights } from '../../src/engine/learned/weights-file';

const KEYS = [7, 2 ** 24 - 1, 70_000, 0, 8];

type Pairs = readonly (readonly [from: number, to: number])[];

const PAIRS: Pairs = [
  [START, 0],
  [0, 0],
  [0, S - 1],
  [S - 1, 0],
];

function taggerOf(factor: number, pairs: Pairs = PAIRS): Tagger {
  const automaton = buildAutomaton(pairs);
  return {
    keys: Int32Array.from(KEYS),
    weights: Float32Array.from({ length: KEYS.length * L }, (_, i) => Math.sin(i * factor)),
    steps: readSteps(
      automaton,
      Float32Array.from({ length: KIND_COUNT * pairs.length }, (_, i) => Math.cos(i * factor)),
    ),
  };
}

/** One question: is fact 1 above 0.5? */
const forest = {
  base: -0.25,
  fact: Int16Array.from([1, -1, -1]),
  value: Float32Array.from([0.5, -1.5, 2.25]),
  left: Int32Array.from([1, 1, 2]),
  roots: Int32Array.from([0]),
};

const curve = { at: Float32Array.of(-1, 1), value: Float32Array.of(0.25, 0.75) };

const weights: Unpacked = {
  origin: '2 articles of a test',
  attributions: taggerOf(1),
  statements: taggerOf(2),
  cueSteps: new Map([
    [-3, 6],
    [9, 2],
  ]),
  attributionJudge: { forest, curve },
  statementJudge: { forest: { ...forest, base: 1 }, curve },
};

/** Of weights up to 1: half of the coarsest step, from (14 / 15)³ to 1, and half a 127th. */
const ROUNDED = 0.102;

/** The weights of a key's row, unpacked: two labels share a number. */
function weightsOf({ index, weights: packed, unit }: Scorer, key: number): number[] {
  const row = findRow(index, key) * Math.ceil(L / 2);
  return Array.from({ length: L }, (_, y) => {
    const pair = packed[row + (y >> 1)] ?? 0;
    return ((y % 2 === 0 ? pair & 0xffff : pair >>> 16) - 128) * unit;
  });
}

const gapOf = (a: number, b = Number.NaN) => Math.abs(a - b);

it('comes back from the file as it was written, but for the rounding', () => {
  const read = unpackWeights(packWeights(weights));
  expect(read.origin).toBe(weights.origin);
  for (const name of ['attributions', 'statements'] as const) {
    const { steps } = read[name];
    const was = weights[name];
    expect(read[name].index.keys).toHaveLength(KEYS.length);
    for (const [before, key] of KEYS.entries()) {
      const row = weightsOf(read[name], key);
      for (let y = 0; y < L; y++)
        expect(gapOf(row[y] ?? Number.NaN, was.weights[before * L + y])).toBeLessThan(ROUNDED);
    }
    expect(steps.automaton).toEqual(was.steps.automaton);
    for (const [k, weight] of steps.weights.entries()) {
      expect(gapOf(weight, was.steps.weights[k])).toBeLessThan(ROUNDED);
      expect(steps.factors[k]).toBe(Math.exp(weight));
    }
  }
  expect([-3, 9, 10].map(read.cueness)).toEqual([6, 2, 0]);
  const facts = [Float32Array.of(0, 0.5), Float32Array.of(0, 0.6)];
  expect(facts.map((row) => rateProposal(read.attributionJudge, row))).toEqual(
    facts.map((row) => rateProposal({ forest, curve }, row)),
  );
  expect(rateProposal(read.statementJudge, facts[0] ?? new Float32Array())).toBeCloseTo(-0.5, 6);
  expect(readConfidence(read.statementJudge, 0)).toBe(0.5);
});

it('is the same each time it is written, and when what was read is written again', () => {
  expect(packWeights(weights)).toEqual(packWeights(weights));
  expect(packWeights(readTables(packWeights(weights)))).toEqual(packWeights(weights));
  const write = (tagger: Tagger) => {
    const out = writeBytes();
    writeTagger(out, tagger);
    return out.finish();
  };
  const file = write(weights.attributions);
  expect(write(readTagger(readBytes(file)))).toEqual(file);
});

const spoil = (file: Uint8Array, at: number, byte: number) => file.map((old, i) => (i === at ? byte : old));
/** Where the version stands: after "whence". */
const VERSION_AT = 6;

it.each<[string, RegExp, (file: Uint8Array) => Uint8Array]>([
  ['without anything in it', /bytes wanted/, () => new Uint8Array()],
  ['of another kind', /no weights file/, (file) => spoil(file, 0, 0x50)],
  ['of a newer version', /version 5, not 4/, (file) => spoil(file, VERSION_AT, 5)],
  ['of an older version', /version 3, not 4/, (file) => spoil(file, VERSION_AT, 3)],
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

describe('refuses an automaton', () => {
  it.each<[string, RegExp, Pairs]>([
    ['that leaves a state which does not exist', new RegExp(`edge at state ${START + 1},`), [[START + 1, 0]]],
    ['that enters a state which does not exist', /edge at state 200,/, [[0, 200]]],
    ['that goes back to before the first token', new RegExp(`edge at state ${START},`), [[0, START]]],
  ])('%s', (_name, words, pairs) => {
    const file = packWeights({ ...weights, statements: taggerOf(1, [...PAIRS, ...pairs]) });
    expect(() => unpackWeights(file)).toThrow(RangeError);
    expect(() => unpackWeights(file)).toThrow(words);
  });
});

it('refuses a table of another shape', () => {
  const out = writeBytes();
  writeTable(out, { columns: 2, values: Float32Array.of(1, -1, 0.5, 0) });
  const file = out.finish();
  expect(readTable(readBytes(file), 2, 2)).toEqual(Float32Array.of(1, -1, (12 / 15) ** 3, 0));
  expect(() => readTable(readBytes(file), 2, 3)).toThrow(/2 × 2 weights, not of 2 × 3/);
});
