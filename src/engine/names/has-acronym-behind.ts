import { isOrganizationWord } from '../../lexicon/organizations';
import { isAccount } from '../reading/is-account';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { acronymsOf } from './body-name';
import { isAcronym, type NameRun } from './name-run';

/** "Sund Harbour Authority [(SHA)]", "Sund Works [(TSA:SWK)]"; but "Cllr Ines Roth [(FF)]" is of a party. */
export function hasAcronymBehind(scan: Scan, { start, first, end, lead }: NameRun): boolean {
  const acronym = wordsOf(scan, end + 1, end + 2);
  if (normAt(scan, end) !== '(' || !ENDS.has(normAt(scan, end + 2)) || isAccount(scan, end + 1)) return false;
  // "Sund [County] (VA)" is no party's
  const own = (lead !== 'title' && lead !== 'honorific') || isOrganizationWord(normAt(scan, end - 1));
  // "[General] Works (GW)": no title
  const spelt = [start, first].some((at) =>
    acronymsOf(scan.norms.slice(at, end)).includes(acronym.toLowerCase()),
  );
  return isAcronym(acronym) && (own || spelt);
}

/** Behind the letters: "(TSA)", "(TSA:SWK)" */
const ENDS: ReadonlySet<string> = new Set([')', ':', ',']);
