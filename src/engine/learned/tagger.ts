import { L, type Steps } from './chain';
import { hashFeature, type Template } from './features';
import type { BlockFacts } from './token-facts';

/** Weights of the features that matter, by the hash of the feature. */
export interface Tagger {
  /** Hash of each row's feature. */
  readonly keys: Int32Array;
  /** `[row][label]`, `ROW` numbers a row. */
  readonly weights: Float32Array;
  readonly steps: Steps;
}

/** Numbers a row of weights takes up: one a label, and one unused. */
export const ROW = 8;

/** Finds rows by their keys. */
export interface KeyIndex {
  /** Open addressing by the top bits of the key: pairs of a key and its row + 1; a row of 0 is a free place. */
  readonly places: Int32Array;
  readonly shift: number;
  /** One bit for each value of a key's top bits: most features have no row, and are told so by one look into a small table. */
  readonly filter: Int32Array;
}

/** Spreads keys over places and filter; both take its top bits. */
const SPREAD = 0x85ebca6b;

/** Words of the filter are found by the top 15 bits, their bits by the next five: 128 KiB, which stay in the cache. */
const WORD_SHIFT = 17;
const BIT_SHIFT = 12;

/** Places per key; more would find misses sooner and need more memory. */
const PLACES_PER_KEY = 2;

/** An index over keys, none of which comes twice. */
export function indexKeys(keys: Int32Array): KeyIndex {
  let bits = 4;
  while (2 ** bits < keys.length * PLACES_PER_KEY) bits++;
  const index = {
    places: new Int32Array(2 ** (bits + 1)),
    shift: 32 - bits,
    filter: new Int32Array(2 ** (32 - WORD_SHIFT)),
  };
  keys.forEach((key, row) => {
    const spread = Math.imul(key, SPREAD);
    const word = spread >>> WORD_SHIFT;
    index.filter[word] = (index.filter[word] as number) | (1 << ((spread >>> BIT_SHIFT) & 31));
    const place = placeOf(index, key);
    index.places[place] = key;
    index.places[place + 1] = row + 1;
  });
  return index;
}

/** Where the key stands, or the free place where it would. */
function placeOf({ places, shift }: KeyIndex, key: number): number {
  let place = (Math.imul(key, SPREAD) >>> shift) * 2;
  while (places[place + 1] !== 0 && places[place] !== key) place = (place + 2) & (places.length - 1);
  return place;
}

/** The row of a key, or -1. */
export function findRow(index: KeyIndex, key: number): number {
  return (index.places[placeOf(index, key) + 1] as number) - 1;
}

/** Two taggers side by side, so that what both look at is looked up once: each row has the weights of the first, then of the second. */
export interface Pair {
  readonly index: KeyIndex;
  /** `2 × ROW` numbers a row. */
  readonly weights: Float32Array;
}

export function pairTaggers(first: Tagger, second: Tagger): Pair {
  const own = indexKeys(first.keys);
  const added = second.keys.filter((key) => findRow(own, key) < 0);
  const keys = new Int32Array(first.keys.length + added.length);
  keys.set(first.keys);
  keys.set(added, first.keys.length);
  const index = indexKeys(keys);
  const weights = new Float32Array(keys.length * 2 * ROW);
  [first, second].forEach((tagger, which) => {
    tagger.keys.forEach((key, row) => {
      const from = row * ROW;
      const to = (findRow(index, key) * 2 + which) * ROW;
      for (let y = 0; y < ROW; y++) weights[to + y] = tagger.weights[from + y] as number;
    });
  });
  return { index, weights };
}

/** Scores of all labels at all tokens of a block, `[token][label]`, under both taggers. */
export interface Scores {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** Adds to `scores` the rows of the features that the templates make of a block. */
export function addScores(
  { index: { places, shift, filter }, weights }: Pair,
  templates: readonly Template[],
  facts: BlockFacts,
  { first, second }: Scores,
): void {
  const mask = places.length - 1;
  const hashes = new Int32Array(facts.length);
  for (const template of templates) {
    hashFeature(template, facts, hashes);
    for (let i = 0; i < hashes.length; i++) {
      const key = hashes[i] as number;
      const spread = Math.imul(key, SPREAD);
      const known = (filter[spread >>> WORD_SHIFT] as number) >> ((spread >>> BIT_SHIFT) & 31);
      if ((known & 1) === 0) continue;
      let place = (spread >>> shift) * 2;
      let row = places[place + 1] as number;
      while (row !== 0 && places[place] !== key) {
        place = (place + 2) & mask;
        row = places[place + 1] as number;
      }
      if (row === 0) continue;
      const from = (row - 1) * 2 * ROW;
      const to = i * L;
      for (let y = 0; y < L; y++) {
        first[to + y] = (first[to + y] as number) + (weights[from + y] as number);
        second[to + y] = (second[to + y] as number) + (weights[from + ROW + y] as number);
      }
    }
  }
}
