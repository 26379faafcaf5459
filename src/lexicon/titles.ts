import { readTable } from './read';
import text from './titles.txt?raw';

/** A word that stands before a name. */
export interface Title {
  readonly gender: 'm' | 'f' | null;
}

const titles = new Map<string, Title>();

for (const [title = '', sex] of readTable(text)) {
  titles.set(title, { gender: sex === 'm' || sex === 'f' ? sex : null });
}

/** The title that `norm` (lower case, with or without its full stop) is, or `null`: "mr", "sen.", "president". */
export function findTitle(norm: string): Title | null {
  return titles.get(norm.endsWith('.') ? norm.slice(0, -1) : norm) ?? null;
}
