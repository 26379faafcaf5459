/** Whether a text has no other letters and digits than ASCII's, nor other characters but quotation marks and dashes. */
export function isPlain(text: string): boolean {
  return !/[\u0080-\u200f\u2020-\uffff]/.test(text);
}

/** Words of a text in lower case, without marks: what two renderings of one headline have in common. */
export function wordsOf(text: string): readonly string[] {
  // The browser takes a millisecond to know all letters of the world, which most pages do without.
  return text.toLowerCase().match(isPlain(text) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
}

/** Letters and digits alone, in lower case: "The Harbour Post" and "theharbourpost" are one. */
export function squash(text: string): string {
  return wordsOf(text).join('');
}

/** Words: texts of fewer are alike only as wholes; "World news" is in many headlines. */
const FEW = 3;

/** Share of the words of the shorter text that are also in the longer one, 0–1. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)];
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return many.size === 0 ? 0 : shared / (few.size < FEW ? many.size : few.size);
}
