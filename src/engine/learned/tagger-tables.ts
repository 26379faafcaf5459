import type { ByteReader, ByteWriter } from './bytes';
import { L, readSteps, STEP } from './chain';
import { ROW, type Tagger } from './tagger';
import { KIND_COUNT } from './token-kinds';
import { readKeys, readTable, writeKeys, writeTable } from './weight-tables';

/**
 * The keys of both taggers, each once, with a bit for each tagger that has a row of it; then each tagger's rows in the order
 * of the keys, and its steps.
 */
export function writeTaggers(out: ByteWriter, taggers: readonly [Tagger, Tagger]): void {
  const keys = Uint32Array.from(new Set(taggers.flatMap((tagger) => [...tagger.keys]))).sort();
  const rows = taggers.map((tagger) => new Map(Array.from(tagger.keys, (key, row) => [key >>> 0, row])));
  const ownersOf = (key: number): number =>
    rows.reduce((owners, own, which) => owners | (own.has(key) ? 1 << which : 0), 0);
  writeKeys(out, keys);
  out.bytes(Array.from(keys, ownersOf));
  taggers.forEach((tagger, which) => {
    const order = Array.from(keys, (key) => rows[which]?.get(key)).filter((row) => row !== undefined);
    writeTagger(out, tagger, order);
  });
}

function writeTagger(out: ByteWriter, { weights, steps }: Tagger, rows: readonly number[]): void {
  const values = new Float32Array(rows.length * ROW);
  rows.forEach((row, i) => {
    values.set(weights.subarray(row * ROW, (row + 1) * ROW), i * ROW);
  });
  writeTable(out, { columns: L, rowLength: ROW, values });
  writeTable(out, { columns: STEP, rowLength: STEP, values: steps.weights });
}

export function readTaggers(input: ByteReader): [Tagger, Tagger] {
  const keys = readKeys(input);
  const owners = input.bytes(keys.length);
  const read = (which: number): Tagger =>
    readTagger(input, new Int32Array(keys.filter((_, i) => ((owners[i] as number) >> which) & 1)));
  return [read(0), read(1)];
}

function readTagger(input: ByteReader, keys: Int32Array): Tagger {
  const weights = readTable(input, keys.length, L, ROW);
  return { keys, weights, steps: readSteps(readTable(input, KIND_COUNT, STEP, STEP)) };
}
