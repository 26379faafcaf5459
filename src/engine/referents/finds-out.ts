import { isOfClass } from '../../lexicon/grammar';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

const INVESTIGATION = 'investigation';

/**
 * "The ministry published a report on Monday. ¶ [It] found that the pier was old.": whether the referent is a study, report, poll or inquiry
 * of which the sentence before tells, where the pronoun finds or shows something; a court finds as well.
 */
export function findsOut({ findingAt, narration }: Discourse, referent: Referent, phrase: Phrase): boolean {
  if (phrase.role !== 'subject' || !phrase.opens || findingAt.get(phrase.head)?.kind !== 'show') return false;
  const before = referent.appearances.at(-1)?.phrase;
  if (!before || (narration[phrase.sentence] ?? 0) - (narration[before.sentence] ?? 0) > 1) return false;
  if (referent.plural || before.quoted) return false;
  for (const noun of referent.nouns)
    if (referent.kind === 'document' ? finds(noun) : isOfClass('hearing', noun)) return true;
  return false;
}

function finds(noun: string): boolean {
  return (
    isOfClass('research', noun) ||
    isOfClass('asking', noun) ||
    isOfClass('hearing', noun) ||
    noun === INVESTIGATION
  );
}
