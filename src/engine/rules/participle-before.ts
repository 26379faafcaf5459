import { isOfClass } from '../../lexicon/grammar';
import { isOfNameClass } from '../../lexicon/names';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';

/** Tokens: "published last week in the Journal of Shore Biology" and what is no longer. */
const LONGEST_ORIGIN = 12;

/**
 * The participle that says how the document before it came about, where its phrase ends right before token `end`: "papers
 * [obtained] by the Courier", "a study [published] on Monday"; -1 where there is none. Looks back no further than `floor`.
 */
export function participleBefore(scan: Scan, end: number, floor: number): number {
  for (let i = end - 2; i > floor && i >= end - LONGEST_ORIGIN; i--) {
    if (scan.classes[i] === 'aux' || scan.classes[i] === 'mark') return -1;
    if (scan.classes[i] !== 'verb') continue;
    if (endsInClause(scan, i, end)) return -1;
    const made = behind(scan, i) > i + 1;
    const tells = made || isOfClass('come-about', normAt(scan, i)) || describes(scan, i, end);
    if (!tells || !reaches(scan, behind(scan, i), end)) return -1;
    // "papers [first] reported by the Courier"
    return scan.classes[i - 1] === 'adv' && i - 1 > floor ? i - 1 : i;
  }
  return -1;
}

const AFTER = 'after';
const AS = 'as';
const ING = 'ing';

/** Whether who speaks right before token `end` does so in a clause of his own: "Holt resigned [after critics] said"; but "a man arrested after a raid said". */
export function endsInClause(scan: Scan, at: number, end: number): boolean {
  if (isOfClass('naming', normAt(scan, at))) return false;
  for (let i = at + 1; i < end - 1; i++) {
    // "crews left as soon as [Holt] said"
    if (normAt(scan, i) === AS && normAt(scan, i - 2) === AS && scan.classes[i + 1] !== 'num') return true;
    if (normAt(scan, i) !== AFTER || readNounPhrase(scan, i + 1, end) !== end) continue;
    const head = headOf(scan, i + 1, end);
    const kind = findSourceNoun(normAt(scan, head))?.kind;
    const named = scan.classes[head] === 'name' && !isOfNameClass('thing', normAt(scan, i + 1));
    return named || (kind !== undefined && kind !== 'document' && kind !== 'statement');
  }
  return false;
}

/** Behind "made public" or "leaked": by whom, to whom or when. */
function behind(scan: Scan, at: number): number {
  return isOfClass('resultative', normAt(scan, at + 1)) ? at + 2 : at + 1;
}

/** "a team [led] by Roth", "a sailor [rescued] from the ship" */
function describes(scan: Scan, at: number, end: number): boolean {
  const word = normAt(scan, at);
  // "she lied about the money prosecutors say she took"
  if (scan.classes[at - 1] === 'pron') return false;
  // "a boat moored at the pier and the crew replied"
  if (scan.classes.slice(at, end).includes('conj')) return false;
  // "happened in what the crew called"
  for (let i = at; i < end; i++)
    if (normAt(scan, i) === 'what' || scan.classes[i] === 'rel' || scan.classes[i] === 'that') return false;
  return scan.classes[at + 1] === 'prep' && (word.endsWith('ed') || isOfClass('participle', word));
}

/** Behind the participle stand times, and phrases with a preposition. */
function reaches(scan: Scan, at: number, end: number): boolean {
  let i = at;
  while (i < end) {
    const kind = scan.classes[i];
    if (kind === 'time' || kind === 'num' || isOfClass('leads-to-time', normAt(scan, i))) i++;
    else if (kind === 'prep') {
      // "aides assigned [to keep an eye] on the pier"
      const next = isOfClass('assigned', normAt(scan, i - 1)) && normAt(scan, i) === 'to' ? i + 2 : i + 1;
      const stop = Math.max(next, readNounPhrase(scan, next, end));
      // "a judge fined for [hiding] a sailor"
      const acts = stop <= next + 1 && normAt(scan, next).endsWith(ING);
      i = acts ? Math.max(next + 1, readNounPhrase(scan, next + 1, end)) : stop;
    } else return false;
  }
  return i === end && end > at && scan.classes[end - 1] !== 'prep';
}
