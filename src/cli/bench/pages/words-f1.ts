/** Harmonic mean of precision and recall of a text's words against another's, as bags of words in lower case; 0–1. */
export function wordsF1(text: string, truth: string): number {
  const [found, wanted] = [bagOf(text), bagOf(truth)];
  let shared = 0;
  for (const [word, count] of found) shared += Math.min(count, wanted.get(word) ?? 0);
  const size = sizeOf(found) + sizeOf(wanted);
  return size === 0 ? 0 : (2 * shared) / size;
}

function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}
