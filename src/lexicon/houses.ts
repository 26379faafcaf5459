import text from './houses.txt?raw';
import { readTable } from './read';

const houses = new Map(readTable(text).map(([programme = '', house = '']) => [programme, house]));

/** The house that makes a programme or a website, both as the list of outlets names them; `null` where none is known. */
export function houseOf(programme: string): string | null {
  return houses.get(programme) ?? null;
}
