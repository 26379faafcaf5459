import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from './referent';

/** "Omar Roth of Sund Markets", "Ines Roth, from Sund": whom the text tells by where they work or live is no minister. */
export function isOfElsewhere(scan: Scan, { person, appearances }: Referent): boolean {
  const end = person && appearances[0]?.phrase.range.end;
  if (!end) return false;
  const at = normAt(scan, end) === ',' ? end + 1 : end;
  const name = scan.classes[at + 1] === 'det' ? at + 2 : at + 1;
  return isOfClass('owner', normAt(scan, at)) && scan.classes[name] === 'name';
}
