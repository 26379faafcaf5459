import text from './quantities.txt?raw';
import { readTable } from './read';

/** What a word says of how many people a source is. */
export interface Quantity {
  /** `null`: the article does not say how many; 0.5 for "half". */
  readonly number: number | null;
  /** Multiplies the number before it: "two dozen". */
  readonly multiplies: boolean;
}

const quantities: ReadonlyMap<string, Quantity> = new Map(
  readTable(text).map(([word = '', cell = '']) => [
    word,
    { number: cell === '-' ? null : Number(cell.replace('x', '')), multiplies: cell.startsWith('x') },
  ]),
);

/** The quantity that `norm` (one word, lower case) stands for, or `null`. */
export function findQuantity(norm: string): Quantity | null {
  return quantities.get(norm) ?? null;
}
