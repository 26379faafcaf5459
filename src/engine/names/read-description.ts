import { isGivenName } from '../../lexicon/given-names';
import { isOfNameClass } from '../../lexicon/names';
import { isDemonym } from '../../lexicon/places';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { NameEvidence } from './name-evidence';
import { isHuman } from './name-run';

/** How many tokens of an apposition are read: bodies have long names. */
const APPOSITION_REACH = 14;

/** What the words behind a name and a comma say of it: "Ines Roth, 45," / "Ines Roth, a harbour master" / "Ines Roth, who" / "Sund Port, which" */
export function readDescription(scan: Scan, at: number): NameEvidence | null {
  const next = normAt(scan, at);
  if (scan.classes[at] === 'num') return isAge(scan, at) ? 'age' : null;
  if (next === 'who' || next === 'whom') return 'who-behind';
  if (next === 'which') return 'which-behind';
  let found: NameEvidence | null = null;
  let i = at;
  for (; i < at + APPOSITION_REACH && isInDescription(scan, i); i++) {
    if (i === at && beginsList(scan, at)) return null;
    const word = normAt(scan, i);
    // "Secretary of State"
    if (found === 'human-apposition' && scan.classes[i] === 'prep') break;
    if (isHuman(word)) found = 'human-apposition';
    else if (findSourceNoun(word)?.kind === 'organization') found = 'body-apposition';
  }
  // "Ines Roth, the company said, …" describes nobody
  return scan.classes[i] === 'verb' || scan.classes[i] === 'aux' ? null : found;
}

const DESCRIBING: ReadonlySet<string> = new Set(['word', 'name', 'det', 'poss', 'num', 'adv']);

function isInDescription(scan: Scan, at: number): boolean {
  const kind = scan.classes[at] ?? '';
  // "the Movement [for] Democratic Change spokesman", "Office [of] Harbours [and] Tides director"
  const joins = kind === 'prep' || kind === 'conj';
  const inName = joins && scan.classes[at - 1] === 'name' && scan.classes[at + 1] === 'name';
  return DESCRIBING.has(kind) || inName || normAt(scan, at) === '-';
}

/** "Ines Roth, Omar Veld": another name, rather than "Ines Roth, Sund's mayor" or "Ines Roth, Sund mayor". */
function beginsList(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'name' || isDemonym(normAt(scan, at))) return false;
  if (findTitle(normAt(scan, at)) && !opensName(scan, at)) return false;
  let i = at;
  while (scan.classes[i] === 'name') i++;
  return scan.classes[i] !== 'poss' && scan.classes[i] !== 'word';
}

/** "Minister of Health, [Hon.] Ines Roth", "…, [Professor] Ines Roth", but "Ines Roth, [Professor] Emeritus". */
function opensName(scan: Scan, at: number): boolean {
  const short = wordsOf(scan, at, at + 1).endsWith('.') && scan.classes[at + 1] === 'name';
  return short || isOfNameClass('honorific', normAt(scan, at)) || isGivenName(normAt(scan, at + 1));
}

/** Two figures with a comma, stop or bracket behind them; a year or sum has more. */
function isAge(scan: Scan, at: number): boolean {
  const behind = normAt(scan, at + 1);
  const figures = normAt(scan, at);
  return figures.length <= 3 && (behind === ',' || behind === '.' || behind === 'and');
}
