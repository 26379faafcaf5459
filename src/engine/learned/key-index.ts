/** Bits of a feature's key. Longer ones would collide less, but make the weights' file larger. */
export const KEY_BITS = 24;

/** Finds rows by their keys, of which there are `MOST_KEYS` at most: small enough to stay in the processor's cache. */
export interface KeyIndex {
  readonly keys: Int32Array;
  /** Open addressing by the key's lowest bits. A place's tag is 0 where it is free; else it tells most other keys apart. */
  readonly tags: Uint8Array;
  readonly rows: Uint16Array;
}

const MOST_KEYS = 2 ** 15;

/** At least so many places a key: what is not there is found out sooner. */
const PLACES_PER_KEY = 2;

/** A tag is the key's upper byte, made odd, so that it is never 0. */
const TAG_SHIFT = KEY_BITS - 8;

/**
 * An index over keys, none of which comes twice.
 * @throws RangeError where there are too many
 */
export function indexKeys(keys: Int32Array): KeyIndex {
  if (keys.length > MOST_KEYS)
    throw new RangeError(`${keys.length} keys, but an index has room for ${MOST_KEYS}`);
  let places = 16;
  while (places < keys.length * PLACES_PER_KEY) places *= 2;
  const index = { keys, tags: new Uint8Array(places), rows: new Uint16Array(places) };
  keys.forEach((key, row) => {
    let place = key & (places - 1);
    while (index.tags[place] !== 0) place = (place + 1) & (places - 1);
    index.tags[place] = tagOf(key);
    index.rows[place] = row;
  });
  return index;
}

function tagOf(key: number): number {
  return (key >>> TAG_SHIFT) | 1;
}

/** The row of a key, or -1. */
export function findRow({ keys, tags, rows }: KeyIndex, key: number): number {
  const mask = tags.length - 1;
  const own = tagOf(key);
  for (let place = key & mask; ; place = (place + 1) & mask) {
    const tag = tags[place] as number;
    if (tag === 0) return -1;
    if (tag !== own) continue;
    const row = rows[place] as number;
    if (keys[row] === key) return row;
  }
}
