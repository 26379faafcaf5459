import { fitsAnyBody } from '../../lexicon/broader-nouns';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan } from '../reading/scan';
import { chooseBody } from './choose-antecedent';
import { type Discourse, pickReferent } from './discourse';
import { matchBody } from './match-body';
import { matchDescription } from './match-description';
import type { Phrase } from './read-phrases';
import type { Referent, ReferentKind } from './referent';

/** Whom "a spokesman" or "a ministry spokesman" speaks for, where the words do not name it; `null` where they do, or nobody fits. */
export function findVoiced(
  discourse: Discourse,
  phrase: Phrase,
  mention: Mention,
  kind: ReferentKind | null,
): Referent | null {
  const { scan } = discourse;
  const bare = phrase.whole.end === phrase.range.end && isBare(scan, phrase);
  if (mention.noun?.kind !== 'spokesperson' || !bare) return null;
  const known = matchDescription(discourse, phrase, mention, kind);
  if (known) return known;
  const own = bodyNounIn(scan, phrase);
  if (!own) return chooseBody(discourse, phrase);
  // "an airline spokesman": for "the airline"
  if (fitsAnyBody(own.singular))
    return matchBody(discourse, phrase, own, []) ?? chooseBody(discourse, phrase);
  return pickReferent(discourse, phrase, (referent) =>
    referent.kind === 'organization' && referent.nouns.has(own.singular) ? 1 : 0,
  );
}

/** "a spokesman", "a company spokesman": nothing says for whom. */
function isBare(scan: Scan, { range }: Phrase): boolean {
  if (scan.classes[range.first] !== 'det' || findPronoun(normAt(scan, range.first)) !== null) return false;
  for (let i = range.first + 1; i < range.end - 1; i++)
    if (findSourceNoun(normAt(scan, i))?.kind !== 'organization' || scan.classes[i] !== 'word') return false;
  return true;
}

/** "a [ministry] spokesman", "an [airline] spokesman": the last noun before him that a body goes by. */
function bodyNounIn(scan: Scan, { range }: Phrase): SourceNoun | null {
  for (let i = range.end - 2; i > range.first; i--) {
    const noun = findSourceNoun(normAt(scan, i));
    if (noun?.kind === 'organization') return noun;
  }
  return null;
}
