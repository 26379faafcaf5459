import { isOfClass } from '../../lexicon/grammar';

const CENTRAL = 'central';

/** "Tarn Bank", but "the Bank of Norland", "the Norland National Bank" */
const TRADING_BANK = /(?<!national|reserve) bank$/i;

/**
 * Whether a description with these modifiers ("the parent company", "the central bank") is none of the body of this name, and with
 * these words, small, in its names and descriptions, because they lack the modifier. "The interior ministry" is none that has another
 * portfolio.
 */
export function isAnother(name: string, words: ReadonlySet<string>, modifiers: readonly string[]): boolean {
  return modifiers.some((word) => {
    if (words.has(word)) return false;
    if (word === CENTRAL) return TRADING_BANK.test(name);
    return (
      isOfClass('another-body', word) || (isOfClass('portfolio', word) && hasOtherPortfolio(words, word))
    );
  });
}

function hasOtherPortfolio(words: ReadonlySet<string>, portfolio: string): boolean {
  const others = [...words].filter((word) => isOfClass('portfolio', word));
  return others.length > 0 && others.every((word) => spelling(word) !== spelling(portfolio));
}

/** "defense" and "defence", "labor" and "labour" are one. */
function spelling(word: string): string {
  return word.replace(/ence$/, 'ense').replace(/our$/, 'or');
}
