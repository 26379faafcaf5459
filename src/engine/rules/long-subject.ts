import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { endsRelative } from './ends-relative';

/** Tokens: "the state officials whose laws have been struck down by the court in May" and what is no longer. */
const LONGEST_SUBJECT = 30;

/** "critics [like] Holt" */
const LIKE = 'like';

/** "[those] around Holt", "[those] who know her" */
const THOSE = 'those';

/** A subject with a clause of its own before the verb. */
export interface LongSubject {
  readonly first: number;
  readonly plural: boolean;
}

/**
 * The people or bodies with which the clause begins at token `clause`, described by a participle or relative clause up to the
 * verb at token `verb`: "[activists clamoring to block Holt] say", "[officials whose laws have been struck down] say"; `null`
 * where another verb of the clause stands between.
 */
export function longSubject(scan: Scan, clause: number, verb: number): LongSubject | null {
  let first = clause;
  while (scan.classes[first] === 'conj' || scan.classes[first] === 'adv' || scan.classes[first] === 'mark')
    first++;
  if (verb - first > LONGEST_SUBJECT || scan.classes[verb - 1] === 'mark') return null;
  const those = normAt(scan, first) === THOSE;
  const end = those ? first + 1 : readNounPhrase(scan, first, verb);
  const noun = end > first ? findSourceNoun(normAt(scan, headOf(scan, first, end))) : null;
  const behind = scan.classes[end];
  const described = behind === 'gerund' || behind === 'rel' || normAt(scan, end) === LIKE;
  const many = those && (described || behind === 'prep');
  if (!many && (!noun || noun.kind === 'document' || !described)) return null;
  let groups = 0;
  for (let i = end + 1; i < verb; i++) {
    const kind = scan.classes[i];
    if (kind === 'mark' || kind === 'that' || kind === 'rel' || scan.speechAt[i] !== -1) return null;
    if (kind !== 'verb' && kind !== 'aux') continue;
    if (behind === 'rel' && endsRelative(scan, end, i)) return null;
    const goesOn =
      scan.classes[i - 1] === 'aux' || scan.classes[i - 1] === 'adv' || normAt(scan, i - 1) === 'to';
    if (!goesOn) groups++;
  }
  return groups === (behind === 'rel' ? 1 : 0) ? { first, plural: those || noun?.plural === true } : null;
}
