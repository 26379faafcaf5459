import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findPronoun } from '../../lexicon/word-classes';
import { findMainSubject } from '../mentions/main-subject';
import type { People } from '../names/collect-people';
import { isFiniteAt } from '../reading/is-finite-at';
import type { BlockTokens } from '../reading/list-blocks';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Beside } from './attribute-beside';
import type { TokenRange } from './finding';
import { isWording, readWordingAt } from './read-wording';

/** "Here is Holt’s statement in full:", "Holt was blunt:", "She has this to say:": who speaks behind the colon that ends the paragraph; `null` where none does. */
export function readColonLead(scan: Scan, people: People, { end }: BlockTokens): Beside | null {
  const colon = end - 1;
  if (normAt(scan, colon) !== ':') return null;
  const { first } = scan.sentences[scan.sentenceAt[colon] ?? -1] ?? { first: colon };
  return (
    readHeaded(scan, first, colon) ??
    readFrom(scan, people, first, colon) ??
    readSubject(scan, people, first, colon)
  );
}

/** "[Holt]’s answer was short:", "Here is [Holt]’s statement:", "In [her] words:"; but "After Holt’s claims, the club released this:" */
function readHeaded(scan: Scan, first: number, colon: number): Beside | null {
  const at = normAt(scan, first) === 'in' ? first + 1 : behindPointing(scan, first);
  const wording = readWordingAt(scan, at, colon);
  if (!wording) return null;
  const from = Math.max(wording.source.end, wording.cue.end);
  for (let i = from; i < colon; i++)
    if (isFiniteAt(scan, i)) return readManner(scan, colon) === i ? wording : null;
  return wording;
}

/** Behind "here is", "this was", "here’s". */
function behindPointing(scan: Scan, first: number): number {
  const points = scan.classes[first] === 'adv' || findPronoun(normAt(scan, first))?.kind === 'demonstrative';
  const be = isOfClass('be', normAt(scan, first + 1)) || scan.classes[first + 1] === 'poss';
  return points && be ? first + 2 : first;
}

/** The "was" of "was (very) blunt:"; -1 for "was told:", "Holt’s view:" and whatever else stands before the colon. */
function readManner(scan: Scan, colon: number): number {
  if (scan.classes[colon - 1] !== 'word') return -1;
  let at = colon - 2;
  while (scan.classes[at] === 'adv') at--;
  return isFiniteAt(scan, at) && isOfClass('be', normAt(scan, at)) ? at : -1;
}

/** Tokens before the "from" of "and another word from". */
const LONGEST_BEFORE = 3;

/** "More from [Mira Holt], the mayor:"; but "Roth took over from Holt in May:" */
function readFrom(scan: Scan, people: People, first: number, colon: number): Beside | null {
  const limit = Math.min(colon, first + LONGEST_BEFORE + 1);
  for (let at = first; at < limit && !isFiniteAt(scan, at); at++) {
    const person = normAt(scan, at) === 'from' ? people.at(at + 1) : null;
    let name = at + 1;
    while (person && people.at(name) === person) name++;
    if (name > at + 1 && (name === colon || normAt(scan, name) === ','))
      return { source: { first: at + 1, end: name }, cue: { first: at, end: at + 1 } };
  }
  return null;
}

/** The subject that opens the sentence, where it is somebody or some body that is blunt or has an answer. */
function readSubject(scan: Scan, people: People, first: number, colon: number): Beside | null {
  const subject = findMainSubject(scan, colon, first);
  if (!subject || !speaks(scan, people, subject)) return null;
  // "As the Gazette reported, Holt was blunt:"
  if (subject.first > first && scan.classes[subject.first - 1] !== 'conj') return null;
  const verb = readManner(scan, colon);
  if (verb !== -1) {
    if (isSpeech(scan, subject.end, verb)) return null;
    return { source: subject, cue: { first: verb, end: verb + 1 } };
  }
  let has = subject.end;
  while (has < colon && !isFiniteAt(scan, has)) has++;
  return isOfClass('have', normAt(scan, has)) && isAnswer(scan, has + 1, colon)
    ? { source: subject, cue: { first: has, end: has + 1 } }
    : null;
}

/** "a clear message:", "this to say:" */
function isAnswer(scan: Scan, first: number, colon: number): boolean {
  if (normAt(scan, colon - 2) === 'to') return isSpeech(scan, colon - 1, colon);
  const end = readNounPhrase(scan, first, colon);
  return end === colon && isWording(normAt(scan, headOf(scan, first, end)));
}

/** Whether a verb of speech stands there. */
function isSpeech(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (findReportingVerb(normAt(scan, i))?.verb.kind === 'speech') return true;
  return false;
}

function speaks(scan: Scan, people: People, { first, end }: TokenRange): boolean {
  const pronoun = end === first + 1 ? findPronoun(normAt(scan, first)) : null;
  if (pronoun) return pronoun.person === 3 && pronoun.number === 's' && pronoun.gender !== 'n';
  const head = headOf(scan, first, end);
  if (people.at(end - 1) ?? people.at(head)) return true;
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  return kind !== undefined && kind !== 'document' && kind !== 'statement' && kind !== 'medium';
}
