import { kindsOfMedium } from '../../lexicon/medium-nouns';
import type { NamedOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { joinsName } from './find-introduced';

/** "Bild [der Frau]", "Time [Out] magazine": a longer name that opens like another medium's. */
export function lengthen(scan: Scan, first: number, hit: NamedOutlet): NamedOutlet {
  const joined = joinsName(scan, hit.end);
  let end = hit.end;
  while (scan.classes[end] === 'name' || joinsName(scan, end)) end++;
  const titled = kindsOfMedium(normAt(scan, end)) !== null && scan.classes[end] === 'word';
  if (end === hit.end || !(joined || titled)) return hit;
  const name = wordsOf(scan, first, end);
  return { ...hit, key: name, name, end };
}
