import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import type { WordClass } from '../reading/classify-words';
import { holdsEvidence } from '../reading/holds-evidence';
import { isFiniteAt } from '../reading/is-finite-at';
import { isQuoted } from '../reading/is-quoted';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import { isGained } from '../rules/is-gained';

/**
 * "said grace", "reported the theft to the police", "added two goals", "denied him bail": what somebody did by a verb
 * of saying, and nothing that is said to be so.
 */
export function tellsDeed(scan: Scan, cue: TokenRange, content: TokenRange): boolean {
  const { first, end } = content;
  if (first < cue.end || scan.speechAt[first] !== -1) return false;
  const last = normAt(scan, cue.end - 1) === 'for' ? cue.end - 2 : cue.end - 1;
  const lemma = findReportingVerb(normAt(scan, last))?.verb.lemma;
  switch (lemma) {
    case 'add':
      return isAdded(scan, content);
    // "agreed a fee, according to the Courier": what the Courier says
    case 'agree':
      return isAdded(scan, content) && !findAccording(scan.norms, end) && !findAccording(scan.norms, end + 1);
    case 'describe':
    case 'write':
      return isMadeOrShown(scan, content, lemma === 'describe');
    case 'deny':
      return first === cue.end && isWithheld(scan, content);
    case 'report':
      return first === cue.end && (isOnDuty(scan, content) || isHandedOn(scan, content));
    case 'say':
      return isUttered(scan, content) || isVoice(scan, cue.end - 1);
    default:
      return isGained(scan, cue.end, [{ first, end }]);
  }
}

/** added "two goals before the break", agreed "a fee with the club": no clause, as all that somebody adds in words is. */
function isAdded(scan: Scan, { first, end }: TokenRange): boolean {
  const kind = scan.classes[first];
  if (kind !== 'det' && kind !== 'num') return false;
  const noun = readNounPhrase(scan, first, end);
  const next = scan.classes[noun];
  // "added the crews balk": a verb that no list has
  const closed = noun >= end || next === 'prep' || next === 'conj' || next === 'time';
  if (noun === first || !closed) return false;
  for (let i = first; i < end; i++) {
    // "added two goals [and] was booked"
    if (scan.classes[i] === 'conj' && isFiniteAt(scan, i + 1)) break;
    if (isFiniteAt(scan, i) || isQuoted(scan, i)) return false;
  }
  return true;
}

/** wrote "a letter to the minister", described "the raid": a thing, and nothing said of it; but described "a town at peace". */
function isMadeOrShown(scan: Scan, { first, end }: TokenRange, known: boolean): boolean {
  const owner = normAt(scan, first);
  if (scan.classes[first] !== 'det' || (known && isOfClass('indefinite', owner))) return false;
  for (let i = first; i < end; i++)
    if (isFiniteAt(scan, i) || isQuoted(scan, i) || normAt(scan, i) === 'as') return false;
  return true;
}

/** "him bail", "the visitors a point": to whom something was not given. */
function isWithheld(scan: Scan, { first, end }: TokenRange): boolean {
  const word = normAt(scan, first);
  if (scan.classes[first] === 'pron') {
    // "denied he ever said"
    const given = scan.classes[first + 1];
    return isOfClass('given-to', word) && first + 1 < end && (given === 'det' || given === 'word');
  }
  const next = readNounPhrase(scan, first, end);
  const plain = scan.classes
    .slice(first, next)
    .every((kind) => kind === 'det' || kind === 'word' || kind === 'name');
  const given =
    plain && next > first && next < end && scan.classes[next] === 'det' && !isQuantity(scan, next);
  // "denied the claims [the board had made]"
  return given && !isFiniteAt(scan, readNounPhrase(scan, next, end));
}

/** "denied the crews all knew" */
function isQuantity(scan: Scan, at: number): boolean {
  return normAt(scan, at) === 'all' || normAt(scan, at) === 'both' || normAt(scan, at) === 'each';
}

/** "the theft to the police", "him to the ombudsman": those who are to deal with it. */
function isHandedOn(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end; i++) {
    if (isFiniteAt(scan, i) || scan.classes[i] === 'mark' || holdsEvidence(scan, first, i)) return false;
    if (normAt(scan, i) !== 'to') continue;
    const noun = readNounPhrase(scan, i + 1, end);
    if (isOfClass('handed-to', normAt(scan, headOf(scan, i + 1, noun)))) return true;
  }
  return false;
}

/** "for duty at six" */
function isOnDuty(scan: Scan, { first }: TokenRange): boolean {
  const at = normAt(scan, first) === 'for' ? first + 1 : first;
  return normAt(scan, at - 1) === 'for' && isOfClass('reported-for', normAt(scan, at));
}

/** "goodbye to its last elephant", but "grace periods would end" */
function isUttered(scan: Scan, { first, end }: TokenRange): boolean {
  if (!isOfClass('uttered', normAt(scan, first))) return false;
  // "grace [before] the guests sat down"
  for (let i = first + 1; i < end && !isOfClass('opens-clause-of-time', normAt(scan, i)); i++)
    if (isFiniteAt(scan, i)) return false;
  return !isFiniteAt(scan, end);
}

/** "have no [say] in", "gave the crews more [say] over": a noun; but "the officials [say] over 300 homes were lost". */
function isVoice(scan: Scan, at: number): boolean {
  const before = scan.classes[at - 1];
  const word = normAt(scan, at - 1);
  const plain = before === 'word' && !word.endsWith('s') && findSourceNoun(word) === null;
  const led = before === 'det' || (plain && VOICED.has(scan.classes[at - 2] ?? 'mark'));
  return normAt(scan, at) === 'say' && led && isOfClass('voiced-in', normAt(scan, at + 1));
}

/** What stands before "little say in", "bigger say over". */
const VOICED: ReadonlySet<WordClass> = new Set<WordClass>(['aux', 'det', 'verb']);
