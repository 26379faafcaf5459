import { type ByteReader, type ByteWriter, readBytes, writeBytes } from './bytes';
import { readForest, writeForest } from './forest-table';
import type { Judge } from './judge';
import type { Taggers } from './tag-article';
import { prepareScorer, type Tagger } from './tagger';
import { readTagger, writeTagger } from './tagger-tables';
import { readKeys, writeKeys } from './weight-tables';

/** Name of the file that holds the weights, in `public` and in the built extension. */
export const WEIGHTS_FILE = 'weights.bin';

/** All that was learned. */
export interface Weights extends Taggers {
  /** What it was learned from. */
  readonly origin: string;
  readonly attributionJudge: Judge;
  readonly statementJudge: Judge;
}

/** Weights as the training gives them, before they are packed. */
export interface Unpacked extends Omit<Weights, keyof Taggers> {
  readonly attributions: Tagger;
  readonly statements: Tagger;
  /** By word: its step of cueness, where that is not 0. */
  readonly cueSteps: ReadonlyMap<number, number>;
}

/** What every weights file begins with: "whence". */
const MAGIC = Uint8Array.of(0x77, 0x68, 0x65, 0x6e, 0x63, 0x65);

/** Changes with the layout of anything below. */
const VERSION = 4;

/** The weights as a file: what it is and what it was learned from, then one table after the other. */
export function packWeights(weights: Unpacked): Uint8Array {
  const out = writeBytes();
  out.bytes(MAGIC);
  out.count(VERSION);
  out.text(weights.origin);
  writeTagger(out, weights.attributions);
  writeTagger(out, weights.statements);
  writeCueSteps(out, weights.cueSteps);
  writeJudge(out, weights.attributionJudge);
  writeJudge(out, weights.statementJudge);
  return out.finish();
}

/** The weights as the engine uses them. @throws RangeError where the file is no weights file, one of another version, or not whole */
export function unpackWeights(file: Uint8Array): Weights {
  const { attributions, statements, cueSteps, ...rest } = readTables(file);
  return {
    ...rest,
    attributions: prepareScorer(attributions),
    statements: prepareScorer(statements),
    cueness: (word) => cueSteps.get(word) ?? 0,
  };
}

/** What `packWeights` wrote. @throws RangeError as `unpackWeights` does */
export function readTables(file: Uint8Array): Unpacked {
  const input = readBytes(file);
  if (input.bytes(MAGIC.length).some((byte, i) => byte !== MAGIC[i])) throw new RangeError('no weights file');
  const version = input.count();
  if (version !== VERSION) throw new RangeError(`weights of version ${version}, not ${VERSION}`);
  const origin = input.text();
  const attributions = readTagger(input);
  const statements = readTagger(input);
  const cueSteps = readCueSteps(input);
  const attributionJudge = readJudge(input);
  const statementJudge = readJudge(input);
  if (input.left() > 0) throw new RangeError(`${input.left()} bytes more than the weights have`);
  return {
    origin,
    attributions,
    statements,
    cueSteps,
    attributionJudge,
    statementJudge,
  };
}

function writeCueSteps(out: ByteWriter, steps: ReadonlyMap<number, number>): void {
  const words = Uint32Array.from(steps.keys()).sort();
  writeKeys(out, words);
  out.bytes(Array.from(words, (word) => steps.get(word | 0) ?? 0));
}

function readCueSteps(input: ByteReader): Map<number, number> {
  const words = readKeys(input);
  const steps = input.bytes(words.length);
  return new Map(Array.from(words, (word, i) => [word | 0, steps[i] ?? 0]));
}

function writeJudge(out: ByteWriter, { forest, curve }: Judge): void {
  writeForest(out, forest);
  out.count(curve.at.length);
  out.floats(curve.at);
  out.floats(curve.value);
}

function readJudge(input: ByteReader): Judge {
  const forest = readForest(input);
  const points = input.count();
  return { forest, curve: { at: input.floats(points), value: input.floats(points) } };
}
