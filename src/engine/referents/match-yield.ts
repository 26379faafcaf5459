import { isOfClass } from '../../lexicon/grammar';
import { normAt } from '../reading/scan';
import { type Discourse, pickReferent } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Results are those of a study or poll spoken of within about five sentences. */
const NEAR = 5;

/** "A poll by Radio Sund … [The results] show …": the study or poll spoken of last; `null` where the words say which. */
export function matchYield(discourse: Discourse, phrase: Phrase): Referent | null {
  const { scan, findingAt } = discourse;
  const { range, whole, head } = phrase;
  if (!isOfClass('yield', normAt(scan, head)) || whole.end > range.end || range.end - range.first > 2)
    return null;
  if (findingAt.get(head)?.kind !== 'show' || isOfClass('possessor', normAt(scan, range.first))) return null;
  const study = pickReferent(discourse, phrase, (referent) => (isInquiry(referent) ? 1 : 0), NEAR);
  if (study) study.crowd = true;
  return study;
}

function isInquiry({ kind, nouns }: Referent): boolean {
  if (kind !== 'document') return false;
  for (const noun of nouns)
    if (isOfClass('research', noun) || isOfClass('study', noun) || isOfClass('asking', noun)) return true;
  return false;
}
