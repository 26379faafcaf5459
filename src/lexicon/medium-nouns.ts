import text from './medium-nouns.txt?raw';
import type { OutletKind } from './outlets';
import { readTable } from './read';

const kinds: ReadonlyMap<string, readonly OutletKind[]> = new Map(
  readTable(text).map(([noun = '', cell = '']) => [
    noun,
    cell === '-' ? [] : cell.split(' ').map((kind) => kind as OutletKind),
  ]),
);

/** The kinds of outlet that a noun (lower case) may mean, the likeliest first, none where it may mean any: "the paper"; `null` where it means no medium. */
export function kindsOfMedium(noun: string): readonly OutletKind[] | null {
  return kinds.get(noun) ?? null;
}
