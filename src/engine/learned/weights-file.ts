import { L, readSteps, STEP } from './chain';
import { BASE, type DigitReader, type DigitWriter, readDigits, writeDigits } from './digits';
import type { Forest } from './forest';
import type { Taggers } from './tag-article';
import { pairTaggers, ROW, type Tagger } from './tagger';
import { KIND_COUNT } from './token-kinds';

/** All that was learned. */
export interface Weights extends Taggers {
  /** What it was learned from. */
  readonly origin: string;
  readonly attributionJudge: Forest;
  readonly statementJudge: Forest;
}

/** Weights as the training gives them, before they are packed. */
export interface Unpacked extends Omit<Weights, 'cueness' | 'pair'> {
  /** By word: its step of cueness, where that is not 0. */
  readonly cueSteps: ReadonlyMap<number, number>;
}

/** Changes with the layout below. */
const VERSION = 2;

/** The weights as text: a line that says what they were learned from, and one with all numbers. */
export function packWeights(weights: Unpacked): string {
  const out = writeDigits();
  out.count(VERSION);
  writeTagger(out, weights.attributions);
  writeTagger(out, weights.statements);
  const words = [...weights.cueSteps].sort(([a], [b]) => (a >>> 0) - (b >>> 0));
  writeKeys(
    out,
    words.map(([word]) => word),
  );
  for (const [, step] of words) out.digit(step);
  writeForest(out, weights.attributionJudge);
  writeForest(out, weights.statementJudge);
  return `${weights.origin}\n${out.finish()}\n`;
}

/** @throws RangeError where the text is no weights file of this version */
export function unpackWeights(text: string): Weights {
  const [origin = '', numbers = ''] = text.split('\n');
  const input = readDigits(numbers);
  const version = input.count();
  if (version !== VERSION) throw new RangeError(`weights of version ${version}, not ${VERSION}`);
  const attributions = readTagger(input);
  const statements = readTagger(input);
  const cueSteps = new Map(Array.from(readKeys(input), (word) => [word, 0]));
  for (const word of cueSteps.keys()) cueSteps.set(word, input.digit());
  return {
    origin,
    attributions,
    statements,
    pair: pairTaggers(attributions, statements),
    cueness: (word) => cueSteps.get(word) ?? 0,
    attributionJudge: readForest(input),
    statementJudge: readForest(input),
  };
}

/** `keys` are sorted as unsigned numbers; written are their differences. */
function writeKeys(out: DigitWriter, keys: readonly number[]): void {
  out.count(keys.length);
  let before = 0;
  for (const key of keys) {
    out.count((key >>> 0) - before);
    before = key >>> 0;
  }
}

function readKeys(input: DigitReader): Int32Array {
  let key = 0;
  return Int32Array.from({ length: input.count() }, () => {
    key += input.count();
    return key | 0;
  });
}

/** A digit holds the sizes up to this one, with both signs. */
const LARGEST = BASE / 2 - 1;

/** Weights on a scale of cube roots, so that small ones, which are many, keep their differences. */
function writeWeights(out: DigitWriter, weights: readonly number[]): void {
  const scale = Math.fround(weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), Number.EPSILON));
  out.float(scale);
  for (const weight of weights) {
    const size = Math.round(LARGEST * Math.cbrt(Math.abs(weight) / scale));
    out.digit(LARGEST + (weight < 0 ? -size : size));
  }
}

function readWeights(input: DigitReader, count: number): Float32Array {
  const scale = input.float();
  const known = Float32Array.from({ length: BASE }, (_, digit) => {
    const size = (digit - LARGEST) / LARGEST;
    return size ** 3 * scale;
  });
  return Float32Array.from({ length: count }, () => known[input.digit()] ?? 0);
}

function writeTagger(out: DigitWriter, { keys, weights, steps }: Tagger): void {
  const unsigned = (row: number): number => (keys[row] ?? 0) >>> 0;
  const rows = Array.from(keys.keys()).sort((a, b) => unsigned(a) - unsigned(b));
  writeKeys(out, rows.map(unsigned));
  writeWeights(
    out,
    rows.flatMap((row) => [...weights.subarray(row * ROW, row * ROW + L)]),
  );
  writeWeights(out, [...steps.weights]);
}

function readTagger(input: DigitReader): Tagger {
  const keys = readKeys(input);
  const packed = readWeights(input, keys.length * L);
  const weights = new Float32Array(keys.length * ROW);
  for (let row = 0; row < keys.length; row++) weights.set(packed.subarray(row * L, (row + 1) * L), row * ROW);
  return { keys, weights, steps: readSteps(readWeights(input, KIND_COUNT * STEP)) };
}

function writeForest(out: DigitWriter, { base, fact, value, left, roots }: Forest): void {
  out.float(base);
  out.count(fact.length);
  for (const index of fact) out.count(index + 1);
  for (const number of value) out.short(number);
  // children follow their parent, so that the way to them is a small number
  left.forEach((child, node) => {
    out.count((fact[node] ?? -1) < 0 ? 0 : child - node);
  });
  writeKeys(out, [...roots]);
}

function readForest(input: DigitReader): Forest {
  const base = input.float();
  const nodes = input.count();
  const fact = Int16Array.from({ length: nodes }, () => input.count() - 1);
  const value = Float32Array.from({ length: nodes }, () => input.short());
  const left = Int32Array.from({ length: nodes }, (_, node) => node + input.count());
  return { base, fact, value, left, roots: readKeys(input) };
}
