const POSSESSIVE = /[’']s\b/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'the a an of and at in for to by on from with who mr mrs ms'.split(' '),
);

/** Of the words in either name, the share in both from which on they are one name; the scorers' bound. */
const LEAST_SHARED = 0.5;

/** Whether two names are one by the scorer: one's words contain the other's, or half of their words are shared. */
export function namesAgree(one: string | null, other: string | null): boolean {
  const some = wordsOf(one);
  const others = wordsOf(other);
  if (some.size === 0 || others.size === 0) return some.size === others.size;
  let shared = 0;
  for (const word of some) if (others.has(word)) shared++;
  return (
    shared === Math.min(some.size, others.size) || shared / (some.size + others.size - shared) >= LEAST_SHARED
  );
}

function wordsOf(name: string | null): ReadonlySet<string> {
  const words = (name ?? '').toLowerCase().replace(POSSESSIVE, '').split(BETWEEN_WORDS);
  return new Set(words.filter((word) => word !== '' && !LITTLE_WORDS.has(word)));
}
