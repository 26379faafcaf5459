import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { JudgedName } from './judge-names';
import { type Bearer, introducePerson } from './person';

/** "The brothers [Omar] and Ben Veld", "Couple [Ada] and Ben Veld": kin who are named together have one surname; `null` where it is not so. */
export function shareSurname(scan: Scan, run: JudgedName, next: JudgedName | undefined): Bearer | null {
  if (next?.kind !== 'person' || next.first !== run.end + 1 || next.end < next.first + 2) return null;
  if (run.end !== run.first + 1 || normAt(scan, run.end) !== 'and' || !areKin(scan, run.first)) return null;
  const one = introducePerson(scan, run);
  const surname = wordsOf(scan, next.first + 1, next.end);
  const words = scan.norms.slice(next.first + 1, next.end);
  return { ...one, name: `${one.name} ${surname}`, words: [...one.words, ...words] };
}

/** "brothers [Omar]", "her parents, [Omar]" */
function areKin(scan: Scan, first: number): boolean {
  const word = normAt(scan, normAt(scan, first - 1) === ',' ? first - 2 : first - 1);
  const noun = findSourceNoun(word);
  return isOfClass('pair', word) || (noun?.kind === 'relative' && noun.plural);
}
