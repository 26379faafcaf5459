import { isOfClass } from '../../lexicon/grammar';
import type { GrammarClass } from '../../lexicon/grammar-class';

const CENTRAL = 'central';

/**
 * Whether a description with these modifiers ("the parent company", "the appeals court", "the central bank") is none of the body whose
 * name and descriptions have these words, small, because they lack the modifier; but "the Bank of Norland" may be a central bank. "The
 * interior ministry" is none that has another portfolio.
 */
export function isAnother(words: ReadonlySet<string>, modifiers: readonly string[]): boolean {
  return modifiers.some(
    (word) =>
      !words.has(word) &&
      (isOfClass('another-body', word)
        ? word !== CENTRAL || !holdsAny(words, 'central-bank')
        : isOfClass('portfolio', word) && holdsAny(words, 'portfolio')),
  );
}

function holdsAny(words: ReadonlySet<string>, kind: GrammarClass): boolean {
  for (const word of words) if (isOfClass(kind, word)) return true;
  return false;
}
