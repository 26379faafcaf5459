import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isFiniteAt } from '../reading/is-finite-at';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/**
 * "a man [they] say shot two sailors", "a bag [investigators] believe held the ring": whether a clause that describes the noun before its
 * subject has a verb of saying in it, which ends before token `end`.
 */
export function describesThing(scan: Scan, { first }: TokenRange, end: number): boolean {
  const before = scan.classes[first - 1];
  return (
    (before === 'word' || before === 'name') &&
    scan.sentenceAt[first - 1] === scan.sentenceAt[first] &&
    saysWhatItDid(scan, end)
  );
}

/** "a bag [investigators] believe held the ring": the speakers at the end of what reads like one phrase; the phrase where it is one. */
export function narrowToSpeaker(scan: Scan, subject: TokenRange | null, end: number): TokenRange | null {
  if (!subject || scan.classes[subject.first] !== 'det' || !saysWhatItDid(scan, end)) return subject;
  const speaker = speakerBefore(scan, subject.end);
  const thing = scan.classes[speaker - 1];
  const narrowed = speaker > subject.first + 1 && (thing === 'word' || thing === 'name');
  return narrowed && !isDescribed(scan, subject.first) ? { first: speaker, end: subject.end } : subject;
}

/** "police", "investigators", "Holt": where the last who may speak begins. */
function speakerBefore(scan: Scan, end: number): number {
  const noun = findSourceNoun(normAt(scan, end - 1));
  if (scan.classes[end - 1] === 'word')
    return noun && (noun.plural || noun.kind === 'organization') ? end - 1 : -1;
  let first = end;
  while (scan.classes[first - 1] === 'name') first--;
  return first < end && scan.classes[first - 1] === 'word' ? first : -1;
}

/** "a bag that [the investigators] believe": a phrase of its own. */
function isDescribed(scan: Scan, first: number): boolean {
  const before = scan.sentenceAt[first - 1] === scan.sentenceAt[first] ? scan.classes[first - 1] : undefined;
  return before === 'that' || before === 'rel' || before === 'word' || before === 'name';
}

/** "[say] was stolen", "[say] shot two men": no participle before a noun, as in "say stolen boats". */
function saysWhatItDid(scan: Scan, at: number): boolean {
  const lemma = findReportingVerb(normAt(scan, at - 1))?.verb.lemma;
  if (lemma === undefined || !isOfClass('bridging', lemma) || !isFiniteAt(scan, at)) return false;
  const next = scan.classes[at + 1];
  // "police say calls to the port rose"
  const plural = normAt(scan, at).endsWith('s') && next === 'prep';
  if (scan.classes[at] === 'aux') return true;
  // "the charity Shelter said demand had doubled"
  return next !== 'word' && next !== 'verb' && next !== 'aux' && !plural;
}
