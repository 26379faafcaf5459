import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

const DESCRIBING: ReadonlySet<WordClass> = new Set<WordClass>(['name', 'word', 'poss', 'num']);

/** Marks inside the name of a poll: "a Courier/Radio Sund poll". */
const INNER_MARKS: ReadonlySet<string> = new Set(['-', '/', '&']);

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

/** Sentences: figures go on with their poll so far behind it. */
const POLL_REACH = 8;

/** The poll spoken of last before the share, near enough to be the one it comes from: "[A poll] asked 900 nurses. … A third said". */
export function findPollBefore(scan: Scan, { first: at }: TokenRange): TokenRange | null {
  const sentence = scan.sentenceAt[at] ?? -1;
  for (let i = sentence - 1; i >= 0 && i >= sentence - POLL_REACH; i--) {
    const poll = pollIn(scan, i);
    if (poll) return poll;
  }
  return null;
}

function pollIn(scan: Scan, sentence: number): TokenRange | null {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  for (let i = first; i < end; i++) {
    const noun =
      scan.classes[i] === 'word' && scan.speechAt[i] === -1 ? findSourceNoun(normAt(scan, i)) : null;
    if (!noun || !isOfClass('asking', noun.singular)) continue;
    return { first: nameStart(scan, i, Math.max(first, i + 1 - LONGEST)), end: i + 1 };
  }
  return null;
}

/** "liked Holt in [a Courier-Radio Sund poll]": all that describes the noun, and its article. */
function nameStart(scan: Scan, noun: number, floor: number): number {
  let at = noun;
  while (
    at > floor &&
    (DESCRIBING.has(scan.classes[at - 1] ?? 'mark') || INNER_MARKS.has(normAt(scan, at - 1)))
  )
    at--;
  return at > floor && scan.classes[at - 1] === 'det' ? at - 1 : at;
}

function sameBlock(scan: Scan, sentence: number): boolean {
  return scan.sentences[sentence - 1]?.block === scan.sentences[sentence]?.block;
}
