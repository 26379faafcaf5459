import { isPlace } from '../../lexicon/places';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { TokenRange } from './finding';

/**
 * "One of the sailors who had fled, [Ines Roth], said": the name between the comma at token `comma` and one before it; `null` where none stands
 * there, or that of a place.
 */
export function nameBetween(scan: Scan, comma: number, floor: number): TokenRange | null {
  let first = comma;
  while (scan.classes[first - 1] === 'name') first--;
  const named = comma - first > 1 && normAt(scan, comma) === ',' && normAt(scan, first - 1) === ',';
  const within = first - 2 > floor && scan.classes[first - 2] !== 'name';
  return named && within && !isPlace(wordsOf(scan, first, comma)) ? { first, end: comma } : null;
}
