import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { normAt } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';

/** "[he] added", "[she] went on": who says more has said something before. */
export function speaksOn({ scan, findingAt }: Discourse, { head, role }: Phrase): boolean {
  const cue = role === 'subject' ? findingAt.get(head)?.cue[0] : undefined;
  if (!cue) return false;
  for (let at = cue.first; at < cue.end; at++) {
    const lemma = findReportingVerb(normAt(scan, at))?.verb.lemma;
    if (lemma && isOfClass('speaking-on', lemma)) return true;
  }
  return false;
}
