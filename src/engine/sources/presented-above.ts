import { findPronoun } from '../../lexicon/word-classes';
import { findMainSubject } from '../mentions/main-subject';
import { holdsQuotation } from '../reading/holds-quotation';
import { normAt, type Scan } from '../reading/scan';
import type { Referent } from '../referents/referent';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsWriting } from '../rules/read-wording';
import { takesFloor } from '../rules/takes-floor';
import type { Resolving } from './sourced';

/**
 * "Ines Roth shrugs. ¶ “Nobody came.”": who is about to speak in the paragraph of narration above a quotation; while somebody else is speaking, only whoever
 * is new there: "Ben Holt, her neighbour, disagrees. ¶ “They came.”". `null` where there is none.
 */
export function presentedAbove(
  { scan, referents, focus }: Resolving,
  { content }: Finding,
  speaking: boolean,
): Referent | null {
  const [quoted] = content;
  const sentence = (scan.sentenceAt[quoted?.first ?? 0] ?? 0) - 1;
  const narration = scan.sentences[sentence];
  if (!quoted || !narration || !opensBlock(scan, quoted)) return null;
  const { block } = narration;
  if (scan.article.blocks[block]?.kind !== 'paragraph' || block >= blockAt(scan, quoted.first)) return null;
  const last = focus.previous?.finding;
  const said = last && Math.max(last.content[0]?.first ?? 0, last.cue[0]?.first ?? 0);
  if (said !== undefined && blockAt(scan, said) >= block) return null;
  let first = narration.first;
  while (first > 0 && blockAt(scan, first - 1) === block) first--;
  if (holdsQuotation(scan, { first, end: narration.end }) || holdsWriting(scan, narration)) return null;
  const subject = referents.subjectOf(sentence);
  if (!subject || subject.plural || isSpokenOf(scan, quoted, subject)) return null;
  const clause = findMainSubject(scan, narration.end, narration.first);
  if (!clause || !takesFloor(scan, clause.end, narration.end)) return null;
  return !speaking || isNew(subject, sentence, block) ? subject : null;
}

function blockAt(scan: Scan, at: number): number {
  return scan.tokens[at]?.block ?? -1;
}

function opensBlock(scan: Scan, { first }: TokenRange): boolean {
  return scan.speechAt[first] !== -1 && blockAt(scan, first - 1) !== blockAt(scan, first);
}

/** “He was a good man.”: of the subject, and not by him. */
function isSpokenOf(scan: Scan, { first, end }: TokenRange, { gender }: Referent): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    const pronoun = findPronoun(normAt(scan, i));
    if (pronoun?.person === 1) return false;
    named ||= pronoun?.person === 3 && pronoun.number === 's' && agrees(pronoun.gender, gender);
  }
  return named;
}

function agrees(pronoun: string | null, gender: string | null): boolean {
  return (pronoun === 'm' || pronoun === 'f') && (gender === null || gender === pronoun);
}

/** Named there first, and nobody's kin. */
function isNew(subject: Referent, sentence: number, block: number): boolean {
  const phrase = subject.appearances[0]?.phrase;
  if (subject.kind !== 'person' || subject.owner || phrase?.block !== block) return false;
  return phrase.sentence === sentence && phrase.role === 'subject';
}
