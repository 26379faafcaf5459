import { fitsAnyBody } from '../../lexicon/broader-nouns';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import type { Mention } from '../mentions/describe-mention';
import { normAt, type Scan } from '../reading/scan';
import { chooseBody } from './choose-antecedent';
import { type Discourse, pickReferent } from './discourse';
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
  return pickReferent(discourse, phrase, (referent) =>
    referent.kind === 'organization' && referent.nouns.has(own) ? 1 : 0,
  );
}

/** "a spokesman", "a company spokesman": nothing says for whom. */
function isBare(scan: Scan, { range }: Phrase): boolean {
  if (scan.classes[range.first] !== 'det' || findPronoun(normAt(scan, range.first)) !== null) return false;
  for (let i = range.first + 1; i < range.end - 1; i++)
    if (findSourceNoun(normAt(scan, i))?.kind !== 'organization' || scan.classes[i] !== 'word') return false;
  return true;
}

/** "a [ministry] spokesman": a noun that only some bodies go by; `null` where any body may. */
function bodyNounIn(scan: Scan, { range }: Phrase): string | null {
  for (let i = range.first + 1; i < range.end - 1; i++) {
    const noun = findSourceNoun(normAt(scan, i));
    if (noun?.kind === 'organization' && !fitsAnyBody(noun.singular)) return noun.singular;
  }
  return null;
}
