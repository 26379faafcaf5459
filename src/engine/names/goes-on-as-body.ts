import { fitsAnyBody } from '../../lexicon/broader-nouns';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: "In a written statement, [the company] said": the body that goes on stands so near to the opening. */
const BODY_REACH = 7;

/** "Sund said it was sorry. [The company] …": a noun that any body goes by, and that no person does. */
export function goesOnAsBody(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i + 1 < end && i < first + BODY_REACH && scan.speechAt[i] === -1; i++) {
    const noun =
      normAt(scan, i) === 'the' && scan.classes[i + 1] === 'word'
        ? findSourceNoun(normAt(scan, i + 1))
        : null;
    const ends =
      scan.classes[i + 2] === 'verb' || scan.classes[i + 2] === 'aux' || scan.classes[i + 2] === 'adv';
    if (noun?.kind === 'organization' && ends && fitsAnyBody(noun.singular)) return true;
  }
  return false;
}
