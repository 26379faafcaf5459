import { isOfClass } from '../../lexicon/grammar';
import { isNegation } from '../reading/is-negation';
import { normAt, type Scan } from '../reading/scan';

/** What stands before a verb. */
export interface Auxiliaries {
  readonly first: number;
  /** With the adverbs that a comma parts from an insert before them: "Roth, who was there, [also] said". */
  readonly lead: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly negated: boolean;
  readonly unreal: boolean;
}

/** Walks back over "has also", "did not", "is widely", "to". */
export function readAuxiliaries(scan: Scan, at: number, floor: number): Auxiliaries {
  let first = at;
  let be = false;
  let have = false;
  let negated = false;
  let unreal = false;
  // "would later say": what was said in the end
  let later = false;
  for (let i = at - 1; i >= floor; i--) {
    const word = normAt(scan, i);
    const kind = scan.classes[i];
    // "a woman who was [there] said"
    if (isOfClass('whereabouts', word)) break;
    if (isNegation(word)) negated = true;
    if (word === 'to') {
      // "[appears] to show"
      const real = isOfClass('realising', normAt(scan, i - 1)) && normAt(scan, i - 1) !== 'on';
      if (real || isOfClass('seeming', normAt(scan, i - 1))) i--;
      else if (!isOfClass('realising', normAt(scan, i - 1))) unreal = true;
    } else if (kind === 'aux' || isOfClass('be', word) || isOfClass('have', word)) {
      if (isOfClass('be', word)) be = true;
      if (isOfClass('have', word)) have = true;
      if (isOfClass('modal', word) && !(word === 'would' && later)) unreal = true;
    } else if (isOfClass('in-time', word) && normAt(scan, i - 1) === 'would') later = true;
    else if (kind !== 'adv' && !isOfClass('negation', word) && !isFloating(scan, i)) break;
    if (kind === 'poss' && !isOfClass('be', word)) break;
    first = i;
  }
  // Leading adverbs are part of the clause before: "Earlier, …" stays out, "also said" is in.
  const lead = normAt(scan, first - 1) === ',' ? first : at;
  while (first < at && scan.classes[first] === 'adv' && scan.classes[first - 1] === 'mark') first++;
  return { first, lead: Math.min(first, lead), be, have, negated, unreal };
}

/** "have [both] said", "have [all] said": of a subject before the auxiliary. */
function isFloating(scan: Scan, at: number): boolean {
  return isOfClass('floating', normAt(scan, at)) && scan.classes[at - 1] === 'aux';
}
