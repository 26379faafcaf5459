import type { PronounEntry } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Role } from './read-phrases';

/** An apposition between a subject and its verb is at most this many tokens long. */
const LONGEST_APPOSITION = 30;

/** What the phrase is in its clause, by what stands before and behind it. */
export function readRole(
  scan: Scan,
  { first, end }: TokenRange,
  limit: number,
  sentence: number,
  pronoun: PronounEntry | null,
): Role {
  if (pronoun?.kind === 'subject' && isVerbAt(scan, end)) return 'subject';
  let before = first - 1;
  while (scan.classes[before] === 'adv') before--;
  if (scan.classes[before] === 'prep' || normAt(scan, before) === 'to') return 'oblique';
  if (isVerbAt(scan, end)) return 'subject';
  if (normAt(scan, end) === ',' && scan.speechAt[end] === -1)
    for (let i = end + 1; i < limit && i < end + LONGEST_APPOSITION; i++)
      if (normAt(scan, i) === ',') {
        if (isVerbAt(scan, i + 1)) return 'subject';
        break;
      }
  return startsSentence(scan, first, sentence) || followsSetting(scan, first, sentence)
    ? 'subject'
    : 'object';
}

/** Tokens: what may stand before the comma that the subject stands behind: "On the other side of the pier, [a man] in blue laughed". */
const LONGEST_SETTING = 12;

/** The sentence opens with a preposition, and nothing but its phrase and a comma stand before. */
function followsSetting(scan: Scan, at: number, sentence: number): boolean {
  const first = scan.sentences[sentence]?.first ?? at;
  if (normAt(scan, at - 1) !== ',' || at - first > LONGEST_SETTING) return false;
  let led = false;
  for (let i = first; i < at - 1; i++) {
    const kind = scan.classes[i];
    led ||= kind === 'prep' && i <= first + 1;
    if (kind === 'mark' || kind === 'verb' || kind === 'aux' || kind === 'gerund') return false;
  }
  return led;
}

/** Nothing stands before it in its sentence but marks, conjunctions and adverbs. */
export function startsSentence(scan: Scan, at: number, sentence: number): boolean {
  let first = scan.sentences[sentence]?.first ?? 0;
  // "No, the mayor's speech …"
  if (normAt(scan, first + 1) === ',' && at > first + 1) first += 2;
  for (let i = at - 1; i >= first; i--) {
    const kind = scan.classes[i];
    if (kind !== 'mark' && kind !== 'conj' && kind !== 'adv' && kind !== 'time') return false;
  }
  return true;
}

export function isVerbAt(scan: Scan, at: number): boolean {
  let i = at;
  while (scan.classes[i] === 'adv') i++;
  return scan.classes[i] === 'verb' || scan.classes[i] === 'aux';
}
