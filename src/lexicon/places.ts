import text from './places.txt?raw';
import { readTable } from './read';

const names = new Set<string>();
const demonyms = new Set<string>();
const places = new Map<string, string>();

for (const [name = '', people = '', seat = ''] of readTable(text)) {
  names.add(name.toLowerCase());
  if (people !== '-') for (const word of people.toLowerCase().split(',')) demonyms.add(word);
  if (seat === '-') continue;
  names.add(seat.toLowerCase());
  if (!places.has(seat.toLowerCase())) places.set(seat.toLowerCase(), name);
}

/** Whether the name, in any case and without a leading "the", is a country, region or city. */
export function isPlace(name: string): boolean {
  return names.has(name.toLowerCase());
}

/** Whether `norm` (lower case) says whose or from where: "french", "texan", "americans", "new yorkers". */
export function isDemonym(norm: string): boolean {
  return demonyms.has(norm) || (norm.endsWith('s') && demonyms.has(norm.slice(0, -1)));
}

/** The country or region that is governed from the city ("Moscow": "Russia"), or `null`. Any case. */
export function placeOfSeat(name: string): string | null {
  return places.get(name.toLowerCase()) ?? null;
}
