import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isJob } from '../reading/is-job';
import { fitsNoun } from './fits-noun';
import type { Referent } from './referent';

/** "the inspector" is no tram executive; "a member", "a father of two" may be anybody. */
export function isCalledOther(described: Referent, named: Referent): boolean {
  if (fitsNoun(described, named)) return false;
  // "a former pharmacist" may be a minister by now
  const once = [...named.words].some((word) => isOfClass('former', word));
  for (const called of named.nouns) {
    const noun = findSourceNoun(called);
    const past = noun?.kind === 'role' && once;
    if (noun && isJob(noun) && !past && !isOfClass('anybody', called)) return true;
  }
  return false;
}
