import { L, type Steps } from './chain';

/** Weights of the features that matter, found by their hash. */
export interface Tagger {
  /** Hash of each feature's row. */
  readonly keys: Int32Array;
  /** Open addressing by the top bits of the hash: row + 1, or 0 where there is none. */
  readonly slots: Int32Array;
  readonly shift: number;
  /** `[row][label]`, `ROW` numbers a row. */
  readonly weights: Float32Array;
  readonly steps: Steps;
}

/** Numbers a row of weights takes up: one a label, and one unused, so that a row never crosses a cache line. */
export const ROW = 8;

/** Slots per key; more would find misses sooner and need more memory. */
const SLOTS_PER_KEY = 3;

/** Builds the index over the keys. */
export function indexKeys(keys: Int32Array): Pick<Tagger, 'keys' | 'slots' | 'shift'> {
  let bits = 4;
  while (1 << bits < keys.length * SLOTS_PER_KEY) bits++;
  const index = { keys, slots: new Int32Array(1 << bits), shift: 32 - bits };
  keys.forEach((key, row) => {
    index.slots[slotOf(index, key)] = row + 1;
  });
  return index;
}

/** Where the key stands, or the free slot where it would. */
function slotOf({ keys, slots, shift }: Pick<Tagger, 'keys' | 'slots' | 'shift'>, key: number): number {
  let slot = Math.imul(key, 0x85ebca6b) >>> shift;
  for (;;) {
    const row = slots[slot] as number;
    if (row === 0 || keys[row - 1] === key) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}

/** The row of a feature, or -1. */
export function findRow(tagger: Pick<Tagger, 'keys' | 'slots' | 'shift'>, key: number): number {
  return (tagger.slots[slotOf(tagger, key)] as number) - 1;
}

/** Scores of all labels at all tokens: the sum of the rows of their features, `width` a token. */
export function scoreTokens(tagger: Tagger, hashes: Int32Array, width: number, length: number): Float64Array {
  const { keys, slots, shift, weights } = tagger;
  const mask = slots.length - 1;
  const scores = new Float64Array(length * L);
  for (let i = 0; i < length; i++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    for (let k = i * width, end = k + width; k < end; k++) {
      const key = hashes[k] as number;
      let slot = Math.imul(key, 0x85ebca6b) >>> shift;
      let row = slots[slot] as number;
      while (row !== 0 && keys[row - 1] !== key) {
        slot = (slot + 1) & mask;
        row = slots[slot] as number;
      }
      if (row === 0) continue;
      const at = (row - 1) * ROW;
      a += weights[at] as number;
      b += weights[at + 1] as number;
      c += weights[at + 2] as number;
      d += weights[at + 3] as number;
      e += weights[at + 4] as number;
      f += weights[at + 5] as number;
      g += weights[at + 6] as number;
    }
    scores.set([a, b, c, d, e, f, g], i * L);
  }
  return scores;
}
