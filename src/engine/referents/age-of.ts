import { isAged } from '../reading/is-aged';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from './referent';

/** "the [43]-year-old": the years; `null` where the token is no age. */
export function yearsIn(scan: Scan, at: number): string | null {
  const word = normAt(scan, at);
  return isAged(word) ? word.slice(0, word.indexOf('-')) : null;
}

/** "Ines Roth, [43], …", "Ines Roth ([43])": the age behind a name, or `null`. */
export function ageOf(scan: Scan, { appearances }: Referent): string | null {
  for (const { phrase } of appearances) {
    const { end } = phrase.range;
    const opens = normAt(scan, end) === ',' || normAt(scan, end) === '(';
    const closes = scan.classes[end + 2] === 'mark' || end + 2 >= scan.tokens.length;
    if (opens && closes && scan.classes[end + 1] === 'num') return normAt(scan, end + 1);
  }
  return null;
}
