import type { Token } from './reading';

/** The norms of words that stand in the article with a capital and without. */
export function findLowerCased(tokens: readonly Token[], text: string): ReadonlySet<string> {
  const capitals = new Set<string>();
  const both = new Set<string>();
  for (const token of tokens) if (token.capital) capitals.add(token.norm);
  for (const token of tokens)
    if (!token.capital && token.kind === 'word' && capitals.has(token.norm) && !isName(token, text))
      both.add(token.norm);
  return both;
}

/** "al-Rawi": the particle of a name has a small letter. */
function isName({ span: [from, to], norm }: Token, text: string): boolean {
  const hyphen = norm.indexOf('-');
  const letter = hyphen === -1 ? '' : text.slice(from, to).charAt(hyphen + 1);
  return letter !== letter.toLowerCase();
}
