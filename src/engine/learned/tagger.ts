import type { Steps } from './chain';
import { hashFeature, type Template } from './features';
import { findRow, indexKeys, type KeyIndex } from './key-index';
import { L } from './labels';
import type { BlockFacts } from './token-facts';

/** What training gives: weights of the features that matter, by the key of the feature. */
export interface Tagger {
  /** Key of each row's feature: `KEY_BITS` bits, no two the same. */
  readonly keys: Int32Array;
  /** `[row][label]`. */
  readonly weights: Float32Array;
  readonly steps: Steps;
}

/** A tagger made ready for reading. Scoring waits for memory more than for anything else: the weights of two labels share a number. */
export interface Scorer {
  readonly index: KeyIndex;
  /** `[row][pair of labels]`, each weight lifted by `LIFT` into a lane of its own. */
  readonly weights: Int32Array;
  /** What one step of a weight is worth. */
  readonly unit: number;
  readonly steps: Steps;
}

/** Steps of a weight to either side. */
const LARGEST = 2 ** 7 - 1;

/** Added to each weight, so that none is below 0 and sums of one label do not run into its neighbour's. */
const LIFT = 2 ** 7;

/** Bits of one label's sum: room for the weights of 2^8 features. */
const LANE = 16;
const LANE_MASK = 2 ** LANE - 1;

/** Numbers a row takes up; `sumRows` is written for just so many. */
const PAIRS = 9;
if (PAIRS !== Math.ceil(L / 2))
  throw new Error(`rows are written for ${2 * PAIRS} labels, but there are ${L}`);

export function prepareScorer({ keys, weights, steps }: Tagger): Scorer {
  let top = Number.EPSILON;
  for (let k = 0; k < weights.length; k++) top = Math.max(top, Math.abs(weights[k] as number));
  const unit = top / LARGEST;
  const packed = new Int32Array(keys.length * PAIRS);
  for (let row = 0; row < keys.length; row++) {
    for (let y = 0; y < 2 * PAIRS; y++) {
      const weight = y < L ? Math.round((weights[row * L + y] as number) / unit) : 0;
      const k = row * PAIRS + (y >> 1);
      packed[k] = (packed[k] as number) | ((LIFT + weight) << (y % 2 === 0 ? 0 : LANE));
    }
  }
  return { index: indexKeys(keys), weights: packed, unit, steps };
}

/** Scores of all labels at all tokens of a block, `[token][label]`, by the features that the templates make of it. */
export function scoreLabels(scorer: Scorer, templates: readonly Template[], facts: BlockFacts): Float64Array {
  const { length } = facts;
  const scores = new Float64Array(length * L);
  const keys = new Int32Array(length);
  const rows = new Int32Array(length * templates.length);
  const counts = new Int32Array(length);
  for (const template of templates) {
    hashFeature(template, facts, keys);
    for (let i = 0; i < length; i++) {
      const row = findRow(scorer.index, keys[i] as number);
      if (row === -1) continue;
      const count = counts[i] as number;
      rows[i * templates.length + count] = row * PAIRS;
      counts[i] = count + 1;
    }
  }
  const sums = new Int32Array(PAIRS);
  for (let i = 0; i < length; i++) {
    const count = counts[i] as number;
    const first = i * templates.length;
    sumRows(scorer.weights, rows, first, first + count, sums);
    for (let y = 0; y < L; y++) {
      const pair = sums[y >> 1] as number;
      const sum = y % 2 === 0 ? pair & LANE_MASK : pair >>> LANE;
      scores[i * L + y] = (sum - count * LIFT) * scorer.unit;
    }
  }
  return scores;
}

/** The sums of the rows that begin at `rows[first] … rows[end]`, kept in the processor's own registers. */
function sumRows(weights: Int32Array, rows: Int32Array, first: number, end: number, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  let j = 0;
  for (let k = first; k < end; k++) {
    const row = rows[k] as number;
    a = (a + (weights[row] as number)) | 0;
    b = (b + (weights[row + 1] as number)) | 0;
    c = (c + (weights[row + 2] as number)) | 0;
    d = (d + (weights[row + 3] as number)) | 0;
    e = (e + (weights[row + 4] as number)) | 0;
    f = (f + (weights[row + 5] as number)) | 0;
    g = (g + (weights[row + 6] as number)) | 0;
    h = (h + (weights[row + 7] as number)) | 0;
    j = (j + (weights[row + 8] as number)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
  sums[8] = j;
}
