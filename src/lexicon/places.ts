import text from './places.txt?raw';
import { readTable } from './read';

const names = new Set<string>();
const demonyms = new Set<string>();
const places = new Map<string, string>();
const homes = new Map<string, string>();
const peoples = new Map<string, string>();

for (const [name = '', people = '', seat = ''] of readTable(text)) {
  names.add(name.toLowerCase());
  if (people !== '-') {
    const words = people.toLowerCase().split(',');
    peoples.set(name.toLowerCase(), words[0] ?? '');
    for (const word of words) {
      demonyms.add(word);
      if (!homes.has(word)) homes.set(word, name.toLowerCase());
    }
  }
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

/** Endings by which a word for somebody from a place is known: "Corkman", "Welshwoman". */
const FOLK: readonly string[] = ['man', 'woman'];

/**
 * Whether `norm` (lower case) says behind "the" where one person is from: "the frenchman", "the corkman", "the londoner". Surnames
 * may look like it.
 */
export function isNameOfOrigin(norm: string): boolean {
  if (isDemonym(norm)) return !norm.endsWith('s');
  if (FOLK.some((ending) => norm.endsWith(ending))) return true;
  return norm.endsWith('er') && (isPlace(norm.slice(0, -2)) || isPlace(norm.slice(0, -1)));
}

/** The country or region that is governed from the city ("Moscow": "Russia"), or `null`. Any case. */
export function placeOfSeat(name: string): string | null {
  return places.get(name.toLowerCase()) ?? null;
}

/** The country or region (lower case) whose people `norm` (lower case) names: "norwegian", "norwegians": "norway"; `null` for others. */
export function homeOfPeople(norm: string): string | null {
  return homes.get(norm) ?? (norm.endsWith('s') ? (homes.get(norm.slice(0, -1)) ?? null) : null);
}

/** One word (lower case) for a country and its people, whichever names it: "us", "american"; the word itself where it is none. */
export function countryOf(norm: string): string {
  return homeOfPeople(peoples.get(norm) ?? norm) ?? norm;
}
