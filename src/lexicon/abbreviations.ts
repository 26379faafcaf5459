import text from './abbreviations.txt?raw';
import { readTable } from './read';

/** What the stop says about a sentence's end; explained at the head of `abbreviations.txt`. */
export type AbbreviationKind = 'title' | 'inside' | 'date' | 'number' | 'name' | 'end';

const abbreviations = new Map<string, AbbreviationKind>();

for (const [word = '', kind] of readTable(text)) {
  abbreviations.set(word, kind as AbbreviationKind);
  // "SEN. HOLT" in headlines.
  if (kind === 'title') abbreviations.set(word.toUpperCase(), kind);
}

/**
 * The kind of the abbreviation written `word`, without its last stop ("Dr", "p.m"); `null` where it is none. Of compounds the
 * last part counts: "then-Sen", "ex-Gov".
 */
export function findAbbreviation(word: string): AbbreviationKind | null {
  const known = abbreviations.get(word);
  if (known) return known;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 ? (abbreviations.get(word.slice(hyphen + 1)) ?? null) : null;
}
