import { indexKeys } from '../engine/learned/tagger';

/** Bits of the table of counts: collisions let a few rare features through. */
const COUNT_BITS = 27;

/** The features that are seen at least `least` times, as an index of rows. Two passes over all of them. */
export function selectFeatures(lists: readonly Int32Array[], least: number): ReturnType<typeof indexKeys> {
  const counts = new Uint8Array(1 << COUNT_BITS);
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - COUNT_BITS);
  for (const list of lists) {
    for (let k = 0; k < list.length; k++) {
      const slot = slotOf(list[k] as number);
      if ((counts[slot] as number) < 255) counts[slot] = (counts[slot] as number) + 1;
    }
  }
  // each hash once: sorted runs are merged by a set of 32 bits each
  const seen = new Uint32Array(2 ** 27);
  const keys: number[] = [];
  for (const list of lists) {
    for (let k = 0; k < list.length; k++) {
      const hash = list[k] as number;
      if ((counts[slotOf(hash)] as number) < least) continue;
      const word = hash >>> 5;
      const bit = 1 << (hash & 31);
      if (((seen[word] as number) & bit) !== 0) continue;
      seen[word] = (seen[word] as number) | bit;
      keys.push(hash);
    }
  }
  return indexKeys(Int32Array.from(keys));
}
