import text from './given-names.txt?raw';
import { readClasses } from './read';

interface GivenName {
  readonly gender: 'm' | 'f' | null;
  /** Also an ordinary word or a place. */
  readonly isWord: boolean;
}

const names: ReadonlyMap<string, GivenName> = new Map(
  Object.entries(readClasses(text)).flatMap(([kind, all]) => {
    const [gender, word] = kind.split('-');
    const shared = {
      gender: gender === 'm' || gender === 'f' ? gender : null,
      isWord: word === 'word',
    } as const;
    return [...all].map((name) => [name.toLowerCase(), shared] as const);
  }),
);

/** A name of several parts is known by its first: "Jean-Claude", "Ahmed-Nur". */
function find(name: string): GivenName | undefined {
  const norm = name.toLowerCase();
  const known = names.get(norm);
  if (known) return known;
  const hyphen = norm.indexOf('-');
  return hyphen > 0 ? names.get(norm.slice(0, hyphen)) : undefined;
}

/** Whose name it is; `null` for names of both and unknown ones. */
export function genderOf(name: string): 'm' | 'f' | null {
  // "Jean-Claude" and "Marie-Claire": Jean alone is a woman's name in English
  if (name.toLowerCase().startsWith('jean-')) return 'm';
  return find(name)?.gender ?? null;
}

/** Whether it is a given name, be it of men, women or both; ask only for words with a capital. */
export function isGivenName(name: string): boolean {
  return find(name) !== undefined;
}

/** Whether it is a given name and hardly anything else: "Dana", but not "Will" or "Jordan". */
export function isCommonGivenName(name: string): boolean {
  const known = find(name);
  return known !== undefined && !known.isWord;
}
