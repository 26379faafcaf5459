import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** Whether the word says what was done to somebody. */
type Test = (word: string) => boolean;

/** The last so many times that the text speaks of somebody. */
const APPEARANCES = 4;
/** Tokens: between a subject and what was done to it stand no more: "Pike, 34, of Sund was later shot". */
const REACH = 10;

/**
 * "Dario Pike was jailed. [The judge] said …", "Dario Pike was shot dead. [The sheriff] said …": who is tried, or was hurt or killed, is
 * none of those who work on the case; nor does who was hurt or killed hold an office that the text has not given him.
 * `noun` is what the one described does.
 */
export function isCase({ scan }: Discourse, { appearances }: Referent, noun: string): boolean {
  const court = isOfClass('court-officer', noun);
  if (!court && findSourceNoun(noun)?.kind !== 'office') return false;
  const isDone = (word: string): boolean => isOfClass('harmed', word) || (court && isOfClass('tried', word));
  return appearances
    .slice(-APPEARANCES)
    .some(
      ({ phrase }) => !phrase.quoted && (suffers(scan, phrase, isDone) || isFoundBy(scan, phrase, isDone)),
    );
}

/** "Pike was shot", "Pike died", "Pike, who pleaded guilty" */
function suffers(scan: Scan, { whole, role, sentence }: Phrase, isDone: Test): boolean {
  if (role !== 'subject') return false;
  let passive = false;
  for (let i = whole.end; i < whole.end + REACH && scan.sentenceAt[i] === sentence; i++) {
    const word = normAt(scan, i);
    if (isOfClass('perishing', word) || isOfClass('pleading', word)) return true;
    if (passive && isDone(word)) return true;
    // "Pike said forty were hurt"
    const says = scan.classes[i] === 'verb' && findReportingVerb(word)?.verb.kind === 'speech';
    if (says || scan.classes[i] === 'conj' || scan.classes[i] === 'that') return false;
    if (scan.classes[i] === 'aux') passive = isOfClass('be', word) || isOfClass('have', word);
  }
  return false;
}

/** "shot [Pike]", "officers found [Pike]" */
function isFoundBy(scan: Scan, { range, role }: Phrase, isDone: Test): boolean {
  return role === 'object' && isDone(normAt(scan, range.first - 1));
}
