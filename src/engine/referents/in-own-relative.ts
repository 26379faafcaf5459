import { normAt, type Scan } from '../reading/scan';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Tokens: the pronoun stands so near behind "who". */
const REACH = 30;

/** "A former commander, who kept silent because [he] is still in service, …": whom the clause that holds the pronoun tells of. */
export function isInOwnRelative(scan: Scan, { appearances }: Referent, phrase: Phrase): boolean {
  const before = appearances.at(-1)?.phrase;
  if (!before || before.sentence !== phrase.sentence || before.role !== 'subject' || before.pronoun)
    return false;
  for (let i = phrase.head - 1; i > before.head && i > phrase.head - REACH; i--) {
    const word = normAt(scan, i);
    if (word === 'who') return normAt(scan, i - 1) === ',';
    // "who sacked Ada Holt after she …"
    if (scan.classes[i] === 'name') return false;
    if (word === ',' || scan.speechAt[i] !== -1) return false;
  }
  return false;
}
