import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "[A neighbour] said [the man] had told him that …": the description speaks in what the other passes on, who would be "he". */
export function passesOn(
  { scan, findingAt }: Discourse,
  { head, sentence }: Phrase,
  { appearances }: Referent,
): boolean {
  const source = findingAt.get(head)?.source;
  if (!source || head < source.first || head >= source.end || !findSourceNoun(normAt(scan, head)))
    return false;
  const verb = scan.classes[source.first - 1] === 'that' ? source.first - 2 : source.first - 1;
  const said = scan.classes[verb] === 'verb' ? findReportingVerb(normAt(scan, verb)) : null;
  if (said?.verb.kind !== 'speech') return false;
  return appearances.some(({ phrase }) => phrase.sentence === sentence && phrase.role === 'subject');
}
