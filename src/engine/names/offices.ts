import { isBodyWord } from '../../lexicon/body-kinds';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { People } from './collect-people';
import { isHuman } from './name-run';

/** Tokens: "Harlow County chief medical examiner’s office" and what is no longer. */
const LONGEST = 8;

/**
 * The bodies that are called after the office that runs them, in small letters: "the [Harlow County sheriff’s office]", "the [sheriff’s
 * office]"; without their article. In order of the text.
 */
export function findOffices(scan: Scan, people: People): TokenRange[] {
  const offices: TokenRange[] = [];
  for (let at = 2; at < scan.tokens.length; at++) {
    if (scan.classes[at] !== 'word' || scan.classes[at - 1] !== 'poss' || !isBodyWord(normAt(scan, at)))
      continue;
    if (scan.classes[at - 2] !== 'word' || !isHuman(normAt(scan, at - 2))) continue;
    let first = at - 2;
    while (first > at - LONGEST && isDescribing(scan, first - 1) && !people.at(first - 1)) first--;
    while (first > at - LONGEST && scan.classes[first - 1] === 'name' && !people.at(first - 1)) first--;
    if (!people.at(first - 1) && scan.classes[first - 1] !== 'poss') offices.push({ first, end: at + 1 });
  }
  return offices;
}

/** "the [medical] examiner’s office" */
function isDescribing(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'word' && scan.sentenceAt[at] === scan.sentenceAt[at + 1];
}
