import { isCommonGivenName } from '../../lexicon/given-names';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isTimeWord } from '../../lexicon/time-words';
import { findPronoun, isPreposition } from '../../lexicon/word-classes';
import { isWeekday } from './is-weekday';
import type { Token } from './reading';

/** The one preposition that seldom leads to a month: "according to May". */
const TO = 'to';

/**
 * Whether a word that the article shows to be a surname is one here: "[May] told the council", "according to [Little]"; but "in May",
 * "May 4", "last May". `opens`: where each word would have its capital: "Little said", "Little, 49, said", but "Little is known".
 */
export function standsAsSurname(tokens: readonly Token[], at: number, opens: boolean): boolean {
  const { norm, capital } = tokens[at] ?? { norm: '', capital: false };
  const next = tokens[at + 1];
  if (!capital || next?.kind === 'number') return false;
  if (opens) return isFiniteSaying(next?.norm ?? '') || isDescribed(tokens, at + 1);
  const before = tokens[at - 1]?.norm ?? '';
  // "Ada Friday said", but "told CNN Friday"
  if (isWeekday(norm)) return isCommonGivenName(before);
  return (
    !isTimeWord(norm) || !(isOfClass('leads-to-time', before) || (isPreposition(before) && before !== TO))
  );
}

/** "May[, 49,] said", "Little[, who] left, said" */
function isDescribed(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.norm !== ',') return false;
  const { kind, norm } = tokens[comma + 1] ?? { kind: 'mark', norm: '' };
  return kind === 'number' || findPronoun(norm)?.kind === 'relative';
}

function isFiniteSaying(norm: string): boolean {
  return findReportingVerb(norm)?.forms.some((form) => form === 'past' || form === 'third') ?? false;
}
