import text from './body-kinds.txt?raw';
import knownText from './known-body-nouns.txt?raw';
import { isOrganizationWord } from './organizations';
import { readTable } from './read';

const kinds: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(text).map(([word = '', nouns = '']) => [word, nouns.split(',')]),
);

const known: ReadonlyMap<string, readonly string[]> = new Map(
  readTable(knownText).map(([name = '', nouns = '']) => [name.toLowerCase(), nouns.split(',')]),
);

const NONE: readonly string[] = [];

/** What a body with this word (lower case) in its name is called in short: "airlines" → "airline", "carrier", "company". */
export function kindsOfBody(norm: string): readonly string[] {
  return kinds.get(norm.endsWith('.') ? norm.slice(0, -1) : norm) ?? NONE;
}

/** Whether the word (lower case) belongs to the names of bodies: "ministry", "equities". */
export function isBodyWord(norm: string): boolean {
  return isOrganizationWord(norm) || kindsOfBody(norm).length > 0;
}

/** What a body that the news takes for known, by its name without "the", is called in short: "FBI" → "bureau", "agency". */
export function nounsOfKnownBody(name: string): readonly string[] {
  return known.get(name.toLowerCase()) ?? NONE;
}
