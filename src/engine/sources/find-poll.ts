import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** Tokens: the words for a poll are no longer. */
const LONGEST = 14;

/**
 * The poll that the narration speaks of beside a share of those asked: "47 percent said …, [a Radio Sund poll] found", "In [a poll
 * last week], 47 percent said". Looks through the sentence of `at`, then through the one before in the same paragraph; `null`
 * where neither speaks of one.
 */
export function findPoll(scan: Scan, { first: at }: TokenRange): TokenRange | null {
  const sentence = scan.sentenceAt[at] ?? -1;
  return pollIn(scan, sentence) ?? (sameBlock(scan, sentence) ? pollIn(scan, sentence - 1) : null);
}

function pollIn(scan: Scan, sentence: number): TokenRange | null {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) {
    const noun =
      scan.classes[i] === 'word' && scan.speechAt[i] === -1 ? findSourceNoun(normAt(scan, i)) : null;
    if (!noun || !isOfClass('asking', noun.singular)) continue;
    const from = nounPhraseBefore(scan, i + 1, Math.max(first, i + 1 - LONGEST));
    if (from !== -1) return { first: from, end: Math.max(i + 1, readNounPhrase(scan, from, i + 1)) };
  }
  return null;
}

function sameBlock(scan: Scan, sentence: number): boolean {
  return scan.sentences[sentence - 1]?.block === scan.sentences[sentence]?.block;
}
