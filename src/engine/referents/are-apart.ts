import { countryOf, isDemonym, isPlace } from '../../lexicon/places';

/** Whether both have words for where they are from, and none in common: "the Kenyan president" is not the president of France. */
export function areApart(described: Iterable<string>, named: Iterable<string>): boolean {
  const own = homesIn(described);
  const homes = new Set(homesIn(named));
  return own.length > 0 && homes.size > 0 && !own.some((home) => homes.has(home));
}

/** "french", "france": says where somebody is from. */
export function isOrigin(word: string): boolean {
  return isDemonym(word) || isPlace(word);
}

function homesIn(words: Iterable<string>): string[] {
  return [...words].filter(isOrigin).map(countryOf);
}
