/** Words of a text in lower case, without marks: what two renderings of one headline have in common. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters and digits alone, in lower case: "The Harbour Post" and "theharbourpost" are one. */
export function squash(text: string): string {
  return wordsOf(text).join('');
}

/** Share of the words of the shorter text that are also in the longer one, 0–1. */
export function likeness(one: string, other: string): number {
  const a = new Set(wordsOf(one));
  const b = new Set(wordsOf(other));
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return shared / few.size;
}
