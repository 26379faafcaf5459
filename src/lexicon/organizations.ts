import knownText from './known-organizations.txt?raw';
import wordsText from './organization-words.txt?raw';
import { readWords } from './read';

const words = readWords(wordsText);
const known = new Set(Array.from(readWords(knownText), (name) => name.toLowerCase()));

/** Whether `norm` (lower case) marks a capitalised name as an organization's: "ministry", "inc", "union". */
export function isOrganizationWord(norm: string): boolean {
  return words.has(norm.endsWith('.') ? norm.slice(0, -1) : norm);
}

/**
 * Whether the name (any case, without a leading "the") is a known organization: "Kremlin", "FBI". Ask only for names:
 * "who" and "apple" are found too.
 */
export function isKnownOrganization(name: string): boolean {
  return known.has(name.toLowerCase());
}
