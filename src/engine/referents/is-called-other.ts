import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isJob } from '../reading/is-job';
import { fitsNoun } from './fits-noun';
import type { Referent } from './referent';

/** "the inspector" is no tram executive; "a member", "a father of two" may be anybody. */
export function isCalledOther(described: Referent, named: Referent): boolean {
  if (fitsNoun(described, named)) return false;
  for (const called of named.nouns) {
    const noun = findSourceNoun(called);
    if (noun && isJob(noun) && !isOfClass('anybody', called)) return true;
  }
  return false;
}
