import text from './link-signs.txt?raw';
import { readTable } from './read';

/** What a host, a host with a path, or a part of a path says of a link; explained at the head of `link-signs.txt`. */
export type LinkSign = 'listing' | 'reference' | 'share' | 'social';

const signs: ReadonlyMap<string, LinkSign> = new Map(
  readTable(text).map(([words = '', kind]) => [words, kind as LinkSign]),
);

/** What these words of an address (lower case) say, or `null`. */
export function findLinkSign(words: string): LinkSign | null {
  return signs.get(words) ?? null;
}
