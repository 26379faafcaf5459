import { type ByteReader, type ByteWriter, readBytes, writeBytes } from './bytes';
import type { Forest } from './forest';
import { readForest, writeForest } from './forest-table';
import type { Taggers } from './tag-article';
import { pairTaggers } from './tagger';
import { readTaggers, writeTaggers } from './tagger-tables';
import { readKeys, writeKeys } from './weight-tables';

/** Name of the file that holds the weights, in `public` and in the built extension. */
export const WEIGHTS_FILE = 'weights.bin';

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

/** What every weights file begins with: "whence". */
const MAGIC = Uint8Array.of(0x77, 0x68, 0x65, 0x6e, 0x63, 0x65);

/** Changes with the layout of anything below. */
const VERSION = 3;

/** The weights as a file: what it is and what it was learned from, then one table after the other. */
export function packWeights(weights: Unpacked): Uint8Array {
  const out = writeBytes();
  out.bytes(MAGIC);
  out.count(VERSION);
  out.text(weights.origin);
  writeTaggers(out, [weights.attributions, weights.statements]);
  writeCueSteps(out, weights.cueSteps);
  writeForest(out, weights.attributionJudge);
  writeForest(out, weights.statementJudge);
  return out.finish();
}

/** @throws RangeError where the file is no weights file, one of another version, or not whole */
export function unpackWeights(file: Uint8Array): Weights {
  const input = readBytes(file);
  if (input.bytes(MAGIC.length).some((byte, i) => byte !== MAGIC[i])) throw new RangeError('no weights file');
  const version = input.count();
  if (version !== VERSION) throw new RangeError(`weights of version ${version}, not ${VERSION}`);
  const origin = input.text();
  const [attributions, statements] = readTaggers(input);
  const cueSteps = readCueSteps(input);
  const attributionJudge = readForest(input);
  const statementJudge = readForest(input);
  if (input.left() > 0) throw new RangeError(`${input.left()} bytes more than the weights have`);
  return {
    origin,
    attributions,
    statements,
    pair: pairTaggers(attributions, statements),
    cueness: (word) => cueSteps.get(word) ?? 0,
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
