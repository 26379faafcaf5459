import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findPronoun } from '../../lexicon/word-classes';
import type { WordClass } from '../reading/classify-words';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { findCueSubject } from './find-cue-subject';

/** Tokens: a verb stands so near before the noun for what is claimed: "denied a second unsourced media report that". */
const REACH = 6;

const DESCRIBING: ReadonlySet<WordClass> = new Set<WordClass>(['det', 'word', 'num', 'name', 'adv']);

/**
 * The verb that says of a claim whether it is so, "[denied] a report that", "[played down] rumours that": whoever does so makes the
 * statement, and not who claimed it. `null` where the finding's cue is no noun for a claim, where nobody
 * answers it, or where the words say whose claim it is: "denied the board's claim that", "a claim by the board that".
 */
export function findAnswering(scan: Scan, { cue, sentence }: Finding): TokenRange | null {
  const noun = cue[0]?.first ?? -1;
  if (!findCueNoun(normAt(scan, noun)) || isMaker(scan, noun + 1)) return null;
  const floor = scan.sentences[sentence]?.first ?? 0;
  for (let i = noun - 1; i >= floor && i >= noun - REACH; i--) {
    if (scan.speechAt[i] !== -1 || isPossessor(scan, i)) return null;
    const particle =
      isOfClass('answers-with-particle', normAt(scan, i)) &&
      isOfClass('answering-particle', normAt(scan, i + 1));
    if (particle || isOfClass('answers-claims', normAt(scan, i)))
      return isDone(scan, i) ? { first: i, end: particle ? i + 2 : i + 1 } : null;
    const describes = DESCRIBING.has(scan.classes[i] ?? 'mark');
    if (!describes && !isOfClass('answering-particle', normAt(scan, i))) return null;
  }
  return null;
}

/** "a claim [by] the board" */
function isMaker(scan: Scan, at: number): boolean {
  return normAt(scan, at) === 'by' || normAt(scan, at) === 'from';
}

/** "the board['s] claim", "[her] claim" */
function isPossessor(scan: Scan, at: number): boolean {
  return scan.classes[at] === 'poss' || findPronoun(normAt(scan, at))?.kind === 'possessive';
}

/** "did not deny", "to deny", "would confirm" answer nothing. */
function isDone(scan: Scan, verb: number): boolean {
  let at = verb - 1;
  while (scan.classes[at] === 'adv') at--;
  const before = normAt(scan, at);
  return before !== 'to' && !isOfClass('negation', before) && !isOfClass('modal', before);
}

/** "Roth [denied] a report that": Roth's own statement, whoever made the report; "denied" is its cue. */
export function answered(scan: Scan, finding: Finding): Finding {
  const verb = findAnswering(scan, finding);
  const source = verb && findCueSubject(scan, { ...finding, cue: [verb], behind: null })?.range;
  return verb && source ? { ...finding, kind: 'speech', source, cue: [verb], behind: null } : finding;
}
