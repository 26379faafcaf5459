import { readTable } from './read';

/** A phrase found at the head of some words. */
export interface PhraseMatch<Kind extends string> {
  readonly kind: Kind;
  /** Number of words it takes. */
  readonly length: number;
}

interface Phrase<Kind extends string> {
  readonly slots: readonly Slot[];
  readonly kind: Kind;
}

/** One word, or a gap of `least` to `most` words. */
type Slot = ReadonlySet<string> | { readonly least: number; readonly most: number };

const GAPS: Readonly<Record<string, Slot>> = { '*': { least: 1, most: 3 }, '?': { least: 0, most: 2 } };

/**
 * Reads phrases, one a line: the words and, behind a tab, their kind. "a/b" is either word, `*` one to three words,
 * `?` at most two; a phrase begins and ends with a word.
 */
export function readPhrases<Kind extends string>(
  text: string,
): (words: readonly string[], at?: number, limit?: number) => PhraseMatch<Kind> | null {
  const byFirst = new Map<string, Phrase<Kind>[]>();
  for (const [words = '', kind] of readTable(text)) {
    const slots = words.split(' ').map((word) => GAPS[word] ?? new Set(word.split('/')));
    const phrase: Phrase<Kind> = { slots, kind: kind as Kind };
    for (const first of slots[0] instanceof Set ? slots[0] : []) {
      const known = byFirst.get(first);
      if (known) known.push(phrase);
      else byFirst.set(first, [phrase]);
    }
  }
  return (words, at = 0, limit = words.length) => {
    const phrases = at < limit && byFirst.get(words[at] ?? '');
    if (!phrases) return null;
    let best: PhraseMatch<Kind> | null = null;
    for (const { slots, kind } of phrases) {
      const end = matchSlots(slots, 1, words, at + 1, limit);
      if (end !== -1 && end - at > (best?.length ?? 0)) best = { kind, length: end - at };
    }
    return best;
  };
}

/** Where the words before `limit` end that fill the slots from `slot` on, or -1. Gaps are short and few, so this is a handful of steps. */
function matchSlots(
  slots: readonly Slot[],
  slot: number,
  words: readonly string[],
  at: number,
  limit: number,
): number {
  const wanted = slots[slot];
  if (!wanted) return at;
  if (wanted instanceof Set) {
    const fills = at < limit && wanted.has(words[at] ?? '');
    return fills ? matchSlots(slots, slot + 1, words, at + 1, limit) : -1;
  }
  const { least, most } = wanted as { least: number; most: number };
  for (let skipped = least; skipped <= most && at + skipped < limit; skipped++) {
    const end = matchSlots(slots, slot + 1, words, at + skipped, limit);
    if (end !== -1) return end;
  }
  return -1;
}
