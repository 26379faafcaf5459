import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Phrase } from './read-phrases';
import type { Referent } from './referent';

/** The last so many times that the text speaks of somebody. */
const APPEARANCES = 4;
/** Tokens: between a subject and what was done to it stand no more: "Pike, 34, of Sund was later shot". */
const REACH = 10;

/**
 * "Dario Pike was jailed. [The judge] said …": who is tried, or was hurt or killed, is none of those who work on the case.
 * `noun` is what the one described does.
 */
export function isCase({ scan }: Discourse, { appearances }: Referent, noun: string): boolean {
  if (!isOfClass('court-officer', noun)) return false;
  return appearances
    .slice(-APPEARANCES)
    .some(({ phrase }) => !phrase.quoted && (suffers(scan, phrase) || isFoundBy(scan, phrase)));
}

/** "Pike was shot", "Pike died", "Pike, who pleaded guilty" */
function suffers(scan: Scan, { whole, role, sentence }: Phrase): boolean {
  if (role !== 'subject') return false;
  let passive = false;
  for (let i = whole.end; i < whole.end + REACH && scan.sentenceAt[i] === sentence; i++) {
    const word = normAt(scan, i);
    if (isOfClass('perishing', word) || isOfClass('pleading', word)) return true;
    if (passive && isDone(word)) return true;
    if (scan.classes[i] === 'conj' || scan.classes[i] === 'that') return false;
    if (scan.classes[i] === 'aux') passive = isOfClass('be', word) || isOfClass('have', word);
  }
  return false;
}

/** "shot [Pike]", "officers found [Pike]" */
function isFoundBy(scan: Scan, { range, role }: Phrase): boolean {
  return role === 'object' && isDone(normAt(scan, range.first - 1));
}

function isDone(word: string): boolean {
  return isOfClass('tried', word) || isOfClass('harmed', word);
}
