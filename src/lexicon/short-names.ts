import { readTable } from './read';
import text from './short-names.txt?raw';

/** Short form → the full names that it may stand for. */
const fullNames = new Map<string, Set<string>>();

for (const [full = '', shorts = ''] of readTable(text)) {
  for (const short of shorts.toLowerCase().split(',')) {
    const known = fullNames.get(short) ?? new Set();
    known.add(full.toLowerCase());
    fullNames.set(short, known);
  }
}

/** A cut-off form has at least this many letters: "Alex" for "Alexandros". */
const SHORTEST_CUT = 4;

/** Whether both given names (lower case) may be one person's: "jim" and "james", "bob" and "rob", "j." and "james". */
export function areOneGivenName(a: string, b: string): boolean {
  if (a === b || isInitialOf(a, b) || isInitialOf(b, a)) return true;
  const ofA = fullNames.get(a);
  const ofB = fullNames.get(b);
  if (ofA?.has(b) || ofB?.has(a)) return true;
  if (ofA && ofB) for (const full of ofA) if (ofB.has(full)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_CUT && long.startsWith(short);
}

function isInitialOf(a: string, b: string): boolean {
  return a.length === 2 && a.endsWith('.') && a[0] === b[0];
}
