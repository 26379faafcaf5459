import knownText from './known-organizations.txt?raw';
import wordsText from './organization-words.txt?raw';
import { readWords } from './read';

const words = readWords(wordsText);
const known = new Set<string>();

/** British papers write "Nato" and "Unicef", but no acronym shorter than this: "Who" and "Ice" are words. */
const SHORTEST_SPOKEN = 4;

for (const name of readWords(knownText)) {
  const acronym = name === name.toUpperCase();
  if (!acronym) known.add(name.toLowerCase());
  else {
    known.add(name);
    if (name.length >= SHORTEST_SPOKEN) known.add(name.slice(0, 1) + name.slice(1).toLowerCase());
  }
}

/** Whether `norm` (lower case) marks a capitalised name as an organization's: "ministry", "inc", "union". */
export function isOrganizationWord(norm: string): boolean {
  return words.has(norm.endsWith('.') ? norm.slice(0, -1) : norm);
}

/**
 * Whether the name, without a leading "the", is a known organization. Names in any case ("kremlin"), acronyms only as
 * they are written: "ICE" and "Nato", but neither "Ice" nor "nato".
 */
export function isKnownOrganization(name: string): boolean {
  return known.has(name) || known.has(name.toLowerCase());
}
