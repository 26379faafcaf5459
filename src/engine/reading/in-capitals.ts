import { findClosedWord } from '../../lexicon/word-classes';
import type { Token } from './reading';

/** "the WHO", "WHO said": a body whose acronym is a pronoun; not where all is set in capitals. */
export function isPronounInCapitals(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token?.capital || !findClosedWord(token.norm)?.pronoun || !isInCapitals(token, text)) return false;
  return !isInCapitals(tokens[at - 1], text) && !isInCapitals(tokens[at + 1], text);
}

/** "USA [TODAY]": a name set in capitals, which may end in a time word. */
export function isSetInCapitals(tokens: readonly Token[], at: number, text: string): boolean {
  return isInCapitals(tokens[at], text) && isInCapitals(tokens[at - 1], text);
}

function isInCapitals(token: Token | undefined, text: string): boolean {
  if (token?.kind !== 'word' || token.norm.length === 1) return false;
  const word = text.slice(...token.span);
  return word === word.toUpperCase() && word !== word.toLowerCase();
}
