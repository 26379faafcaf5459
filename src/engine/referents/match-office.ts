import type { Mention } from '../mentions/describe-mention';
import { type Discourse, pickReferent } from './discourse';
import { isBroader } from './is-called';
import { isShortFor } from './is-short-for';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';
import { weighPresence } from './weigh-fit';

/** "the PM", "the CEO": a short form of an office in capitals. */
export function matchOffice(
  discourse: Discourse,
  phrase: Phrase,
  { definite, head }: Mention,
): Referent | null {
  if (!definite || phrase.range.end - phrase.range.first !== 2) return null;
  return pickReferent(discourse, phrase, (referent) =>
    (referent.kind === 'someone' || referent.kind === 'person') &&
    !referent.plural &&
    (isBroader(referent, head) || isShortFor(referent, head))
      ? weighPresence(discourse, referent, phrase)
      : 0,
  );
}
