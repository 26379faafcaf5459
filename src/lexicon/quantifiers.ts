import text from './quantifiers.txt?raw';
import { readTable } from './read';

/** How many a word says there are; explained at the head of `quantifiers.txt`. */
export type Quantity = 'one' | 'counted' | 'open' | 'amount' | 'mass' | 'growing';

const quantities = new Map<string, Quantity>();

for (const [word = '', kind = ''] of readTable(text)) quantities.set(word, kind as Quantity);

/** What `norm` (lower case) says of how many there are, or `null`. */
export function findQuantity(norm: string): Quantity | null {
  return quantities.get(norm) ?? null;
}
