import { isOfClass } from '../../lexicon/grammar';
import { isDash } from '../reading/is-dash';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { TokenRange } from './finding';
import { holdsVerb } from './place-content';
import { isSetBehind, opensWithThere, readSubject } from './read-subject';

/** Words of a content that may stand without a verb we know: "say [the pier costs too much]". */
const LEAST_CLAUSE = 4;

/** Words of what somebody only speaks of, at most. */
const LONGEST_TOPIC = 8;

/** "noted [the price in his book]", "said [little about the plan]" */
function isTopic(scan: Scan, { verb }: VerbCue, { first, end }: TokenRange): boolean {
  const named = verb.frames.includes('m') && end - first <= LONGEST_TOPIC;
  return named || scan.classes[first + 1] === 'prep';
}

/**
 * A bare clause has a finite verb behind its first noun phrase: "found [the crane was safe]", but not "found [the crane]".
 * After a verb that takes no bare noun ("say") a few words are a clause even where their verb is none we know.
 */
export function isBareClause(scan: Scan, cue: VerbCue, range: TokenRange): boolean {
  if (
    !cue.verb.frames.includes('n') &&
    cue.verb.frames.includes('c') &&
    cue.verb.kind === 'speech' &&
    range.end - range.first >= LEAST_CLAUSE &&
    // "noted the price in his book", "said little about the plan"
    (!isTopic(scan, cue, range) || holdsVerb(scan, range)) &&
    (!cue.verb.frames.includes('m') || holdsMainVerb(scan, range)) &&
    // "said 40 of them", but "said four people, among them a child, were hurt"
    (scan.classes[range.first] !== 'num' || holdsVerb(scan, range))
  )
    return true;
  if (opensWithThere(scan, range.first)) return true;
  // "believe [this] helps the port"
  if (isOfClass('pointing', normAt(scan, range.first)) && isFiniteAt(scan, range.first + 1)) return true;
  // "said plans were ready": a noun that looks like a verb
  if (scan.classes[range.first] === 'verb' && isFiniteAt(scan, range.first + 1)) return true;
  // "finds [half] want a pier"
  if (isOfClass('stands-alone', normAt(scan, range.first)) && isFiniteAt(scan, range.first + 1)) return true;
  const subject = readSubject(scan, range.first, range.end);
  for (let i = Math.max(subject, range.first); i < range.end && i < subject + 3; i++) {
    const kind = scan.classes[i];
    if (kind === 'aux') return true;
    // "accepted the offer [made] by the port", "accepted an [improved] offer"
    if (kind === 'verb') return cue.verb.frames.includes('c') || scan.classes[range.first] === 'pron';
    if (kind !== 'adv' && scan.speechAt[i] === -1)
      return isSetBehind(scan, i, range.end) || goesOnBehindInsert(scan, i, range.end);
  }
  return subject > range.first && scan.speechAt[range.first] !== -1;
}

/** Tokens: "aged in his 40s", "who had no passport" is no longer. */
const LONGEST_INSERT = 12;

/** "believe the man[, aged in his 40s,] fell": a comma or dash at the token, and the verb behind the next one. */
function goesOnBehindInsert(scan: Scan, at: number, limit: number): boolean {
  const mark = normAt(scan, at);
  if (mark !== ',' && !isDash(mark)) return false;
  for (let i = at + 1; i < limit && i <= at + LONGEST_INSERT; i++)
    if (scan.speechAt[i] === -1 && normAt(scan, i) === mark) return isFiniteAt(scan, i + 1);
  return false;
}

/** "explained [the plan of the board was] to wait", but not "recalled [the day] when the pier was lost": a finite verb before any further clause. */
function holdsMainVerb(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'rel' || kind === 'that' || (kind === 'mark' && normAt(scan, i) === ',')) return false;
    if (isOfClass('subordinating', normAt(scan, i)) || isOfClass('question', normAt(scan, i))) return false;
    if (kind === 'aux' || (kind === 'verb' && scan.classes[i + 1] !== 'prep')) return true;
  }
  return false;
}
