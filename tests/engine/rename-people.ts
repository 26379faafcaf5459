import type { Report } from '../../src/report';

/** Ways of naming people that no list of names helps with: first names that none has, surnames that are words, names of several parts. */
export const OTHER_NAMES = {
  'first names that no list has': {
    first: ['Ruveni', 'Tavolo', 'Ishkel', 'Oruma', 'Zelvan', 'Quemira', 'Bastel', 'Anwiko'],
    last: ['Okparo', 'Szelwin', 'Tukanen', 'Mbelisa', 'Gudmark', 'Ferrazo', 'Hossaby', 'Quispar', 'Vandrey'],
  },
  'surnames that are words': {
    first: null,
    last: ['Banks', 'May', 'Church', 'King', 'Long', 'Price', 'Young', 'Cook', 'Bishop', 'Wood'],
  },
  'names of several parts': {
    first: null,
    last: [
      'van der Moor',
      'al-Rawi',
      'De Santo',
      'O’Maley',
      'McAllard',
      'El Sabry',
      'Holt-Veld',
      'della Corta',
    ],
  },
} as const;

/** Two words with capitals: a first name and a surname that can be told apart. */
const FULL = /^(\p{Lu}\p{Ll}+) (?:\p{L}+ )?(\p{Lu}[\p{L}’-]+)$/u;

/**
 * Gives the people whom the report names in full other names, each the same wherever it stands: what comes out renames any text of the
 * article, or what the report says of it.
 */
export function renamePeople(
  { sources }: Report,
  { first, last }: { readonly first: readonly string[] | null; readonly last: readonly string[] },
): (text: string) => string {
  const names = new Map<string, string>();
  for (const { name, identity } of sources) {
    const [, given, surname] = (identity === 'person' && FULL.exec(name)) || [];
    if (!given || !surname || names.has(surname)) continue;
    names.set(surname, last[names.size % last.length] ?? surname);
    if (first && !names.has(given)) names.set(given, first[names.size % first.length] ?? given);
  }
  if (names.size === 0) return (text) => text;
  const words = new RegExp(`(?<!\\p{L})(?:${[...names.keys()].join('|')})(?!\\p{L})`, 'gu');
  return (text) => text.replace(words, (word) => names.get(word) ?? word);
}
