/** Spreads a word's characters over 32 bits (FNV-1a, then murmur's finaliser). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return spread(hash);
}

/** Adds one more number to a hash; the order counts. */
export function mix(hash: number, value: number): number {
  const joined = Math.imul(hash ^ value, 0x9e3779b1);
  return joined ^ (joined >>> 15);
}

/** Murmur3's finaliser: every bit of the input changes half of the output's. */
export function spread(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
