/** Bits of the table of counts: collisions let a few rare features through. */
const COUNT_BITS = 27;

/** Counts stop here: a byte holds no more. */
const MOST = 255;

/** Bits of the first table of keys; it grows. */
const FIRST_BITS = 16;

/** The features that are seen at least `least` times, in the order in which they come. */
export function selectFeatures(lists: readonly Int32Array[], least: number): Int32Array {
  const counts = new Uint8Array(2 ** COUNT_BITS);
  const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - COUNT_BITS);
  for (const list of lists) {
    for (let k = 0; k < list.length; k++) {
      const slot = slotOf(list[k] ?? 0);
      if ((counts[slot] ?? 0) < MOST) counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  const keys = createSet();
  for (const list of lists) {
    for (let k = 0; k < list.length; k++) {
      const hash = list[k] ?? 0;
      if ((counts[slotOf(hash)] ?? 0) >= least) keys.add(hash);
    }
  }
  return keys.list();
}

/** A set of 32-bit numbers that remembers their order; a JavaScript `Set` of millions is several times slower and larger. */
function createSet(): { add: (key: number) => void; list: () => Int32Array } {
  let bits = FIRST_BITS;
  let slots = new Int32Array(2 ** bits);
  let keys = new Int32Array(2 ** (bits - 1));
  let count = 0;
  const place = (key: number): number => {
    let slot = Math.imul(key, 0x85ebca6b) >>> (32 - bits);
    for (;;) {
      const at = slots[slot] ?? 0;
      if (at === 0 || keys[at - 1] === key) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const grow = (): void => {
    bits++;
    slots = new Int32Array(2 ** bits);
    const larger = new Int32Array(2 ** (bits - 1));
    larger.set(keys);
    keys = larger;
    for (let at = 0; at < count; at++) slots[place(keys[at] ?? 0)] = at + 1;
  };
  return {
    add: (key) => {
      const slot = place(key);
      if (slots[slot] !== 0) return;
      if (count === keys.length) {
        grow();
        keys[count++] = key;
        slots[place(key)] = count;
        return;
      }
      keys[count++] = key;
      slots[slot] = count;
    },
    list: () => keys.slice(0, count),
  };
}
