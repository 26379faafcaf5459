import { isOfClass } from '../../lexicon/grammar';
import { headOf } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** "Two people familiar with the sale said … [The people familiar with the sale] added": those with the same words behind the noun. */
export function calledAgain({ scan, active }: Discourse, phrase: Phrase): Referent | null {
  if (normAt(scan, phrase.range.first) !== 'the' || phrase.whole.end === phrase.range.end) return null;
  const same = active.filter(
    ({ plural, speaks, appearances }) =>
      plural && speaks && appearances[0] !== undefined && isSame(scan, appearances[0].phrase, phrase),
  );
  return same.at(-1) ?? null;
}

/** From the head on. */
function isSame(scan: Scan, before: Phrase, { head, whole }: Phrase): boolean {
  const length = whole.end - head;
  if (before.whole.end - before.head !== length) return false;
  for (let i = 0; i < length; i++) if (normAt(scan, before.head + i) !== normAt(scan, head + i)) return false;
  return true;
}

/** "A haulier said … [The haulier] said": a noun of no list, by which somebody without a name has come in. */
export function alike({ scan, active }: Discourse, head: string): Referent | null {
  const called = ({ kind, speaks, determiner, range }: Referent): boolean =>
    kind === 'someone' &&
    speaks &&
    isOfClass('indefinite', determiner ?? '') &&
    normAt(scan, headOf(scan, range.first, range.end)) === head;
  return active.findLast(called) ?? null;
}
