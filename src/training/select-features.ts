import { KEY_BITS } from '../engine/learned/key-index';

/** Keys of features and the rows that they have. */
export interface Selection {
  /** By row. */
  readonly keys: Int32Array;
  /** By key; -1 where it has none. */
  readonly rowOf: Int32Array;
}

/** Counts stop here: a byte holds no more. */
const MOST = 2 ** 8 - 1;

/** The features that are seen at least `least` times, in the order of their keys. */
export function selectFeatures(lists: readonly Int32Array[], least: number): Selection {
  const counts = new Uint8Array(2 ** KEY_BITS);
  for (const list of lists) {
    for (let k = 0; k < list.length; k++) {
      const key = list[k] as number;
      if ((counts[key] as number) < MOST) counts[key] = (counts[key] as number) + 1;
    }
  }
  const rowOf = new Int32Array(2 ** KEY_BITS).fill(-1);
  let rows = 0;
  for (let key = 0; key < rowOf.length; key++) if ((counts[key] as number) >= least) rowOf[key] = rows++;
  const keys = new Int32Array(rows);
  for (let key = 0; key < rowOf.length; key++) if (rowOf[key] !== -1) keys[rowOf[key] as number] = key;
  return { keys, rowOf };
}
