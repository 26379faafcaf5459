import { isAccount } from '../reading/is-account';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { acronymsOf } from './body-name';
import { isAcronym, type NameRun } from './name-run';

/** "Sund Harbour Authority [(SHA)]", "Sund Works [(TSA:SWK)]"; but "Cllr Ines Roth [(FF)]" is of a party. */
export function hasAcronymBehind(scan: Scan, { first, end, lead }: NameRun): boolean {
  const acronym = wordsOf(scan, end + 1, end + 2);
  if (normAt(scan, end) !== '(' || !ENDS.has(normAt(scan, end + 2)) || isAccount(scan, end + 1)) return false;
  const own = lead !== 'title' && lead !== 'honorific';
  return (
    isAcronym(acronym) && (own || acronymsOf(scan.norms.slice(first, end)).includes(acronym.toLowerCase()))
  );
}

/** Behind the letters: "(TSA)", "(TSA:SWK)" */
const ENDS: ReadonlySet<string> = new Set([')', ':', ',']);
