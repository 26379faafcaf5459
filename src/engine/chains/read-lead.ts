import { isOfClass } from '../../lexicon/grammar';
import { matchPassingOn } from '../../lexicon/passing-on';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { isSetting } from '../../lexicon/settings';
import { normAt, type Scan } from '../reading/scan';
import { readEdition } from './read-edition';

/** Words that lead to a medium. */
export interface Lead {
  readonly length: number;
  /** What follows carried what had been said elsewhere; else it was told. */
  readonly carried: boolean;
  /** Only what is on the air counts: "on". */
  readonly aired: boolean;
  /** A name that is only maybe an outlet's counts as well: "told the Harbour Star". */
  readonly sure: boolean;
}

/** Tokens: the word that says how something came to a medium stands so near before "to", "with", "by" or "in". */
const NEAR = 8;

/** Whether the words at a token lead to a medium, and how; `null` where they do not. */
export function readLead(scan: Scan, at: number, limit: number): Lead | null {
  const told = matchPassingOn(scan.norms, 'told', at, limit);
  // "during an episode of"
  const aired = told > 0 && normAt(scan, at + told - 1) === 'of';
  if (told > 0) return { length: told, carried: false, aired, sure: true };
  const carried = matchPassingOn(scan.norms, 'carries', at, limit);
  if (carried > 0) return { length: carried, carried: true, aired: false, sure: true };
  const word = normAt(scan, at);
  const one = { length: 1, carried: false, aired: false, sure: false };
  // "[To] Radio Sund she said that"
  if (word === 'to' && scan.sentences[scan.sentenceAt[at] ?? -1]?.first === at)
    return isFelt(scan, at + 1, limit) ? null : one;
  if (isOfClass('leads-to-medium', word))
    return nearBefore(scan, at, isSpeaking) && !opensInfinitive(scan, at) && !isDealing(scan, at)
      ? one
      : null;
  if (word === 'on') return airsBefore(scan, at) || isPerceived(scan, at) ? null : { ...one, aired: true };
  if (word === 'by')
    return nearBefore(scan, at, isCarrying) && !isMade(scan, at) ? { ...one, sure: true } : null;
  return isOfClass('leads-to-writing', word) ? readWriting(scan, at, limit, one) : null;
}

/** "To [Radio Sund's surprise], she said", "To [the Courier's credit]": what somebody has, and nobody who was told. */
function isFelt(scan: Scan, at: number, limit: number): boolean {
  for (let i = at; i < limit && i < at + NEAR && scan.classes[i] !== 'mark'; i++)
    if (scan.classes[i] === 'poss') return scan.classes[i + 1] === 'word';
  return false;
}

/** "said it seemed [to] contradict the Courier": a verb with its object follows. */
function opensInfinitive(scan: Scan, to: number): boolean {
  const kind = scan.classes[to + 1];
  return normAt(scan, to) === 'to' && (kind === 'verb' || kind === 'word') && scan.classes[to + 2] === 'det';
}

/** "a [piece] by the Courier", "a “hit [piece]” by the Courier": whose it is, not who has it. */
function isMade(scan: Scan, at: number): boolean {
  const before = scan.classes[at - 1] === 'mark' && scan.fragmentAt[at - 1] === 1 ? at - 2 : at - 1;
  const word = normAt(scan, before);
  return scan.classes[before] === 'word' && !isCarrying(word) && !findReportingVerb(word);
}

/** "the council's [deal] with media companies": something with them that is no talk. */
function isDealing(scan: Scan, at: number): boolean {
  return normAt(scan, at) === 'with' && isOfClass('dealing', normAt(scan, at - 1));
}

/** "wrote in the Courier", "in a Courier story"; not "the claims in the Courier report": those are told, not what is said of them. */
function readWriting(scan: Scan, at: number, limit: number, lead: Lead): Lead | null {
  const before = normAt(scan, at - 1);
  const noun = scan.classes[at - 1] === 'word' && scan.sentenceAt[at - 1] === scan.sentenceAt[at];
  const told = noun && !isWriting(before) && !findReportingVerb(before)?.forms.includes('gerund');
  if (told && !isTalk(scan, at, limit)) return null;
  if (nearBefore(scan, at, isWriting) || isPrinted(scan, at) || isReportFor(scan, at))
    return { ...lead, sure: true };
  return normAt(scan, at) !== 'of' && nearBehind(scan, at, limit) ? lead : null;
}

/** "reports [for] the Courier", "reporting [for] Radio Sund" */
function isReportFor({ norms }: Scan, at: number): boolean {
  return norms[at] === 'for' && findReportingVerb(norms[at - 1] ?? '')?.verb.lemma === 'report';
}

/** "argues [at] the Courier", "said [in] the new issue of the Courier" */
function isPrinted(scan: Scan, at: number): boolean {
  if (!isOfClass('printed-at', normAt(scan, at))) return false;
  return nearBefore(scan, at, (norm) => isOfClass('in-print', norm)) || readEdition(scan, at + 1) > at + 1;
}

/** "defended his plans [in a Courier interview]": one talk among others, and not one whose claims are told. */
function isTalk({ norms, classes }: Scan, at: number, limit: number): boolean {
  if (!isOfClass('indefinite', norms[at + 1] ?? '')) return false;
  for (let i = at + 2; i < limit && i <= at + NEAR && classes[i] !== 'mark' && classes[i] !== 'prep'; i++)
    if (isOfClass('interviewing', norms[i] ?? '')) return true;
  return false;
}

/** Tokens: "heard [the news] on the radio". */
const PERCEIVED_REACH = 4;

/** "who heard it on the radio", "watched the debate on CNN": what somebody learnt there, and not what was said there. */
function isPerceived(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - PERCEIVED_REACH && scan.classes[i] !== 'mark'; i--)
    if (isOfClass('perceiving', normAt(scan, i))) return true;
  return false;
}

/** "the show airs on Radio Sund": where it can be heard, not where something was said. */
function airsBefore(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NEAR && scan.sentenceAt[i] === scan.sentenceAt[at]; i--) {
    if (isOfClass('publishes', normAt(scan, i))) return true;
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'gerund') return false;
  }
  return false;
}

function isCarrying(norm: string): boolean {
  return isOfClass('carrying', norm);
}

function isWriting(norm: string): boolean {
  return isOfClass('writing', norm) || findReportingVerb(norm)?.verb.lemma === 'write';
}

function isSpeaking(norm: string): boolean {
  return isSetting(norm) || isOfClass('conversing', norm) || findReportingVerb(norm) !== null;
}

function nearBefore({ norms }: Scan, at: number, fits: (norm: string) => boolean): boolean {
  for (let i = at - 1; i >= 0 && i >= at - NEAR && norms[i] !== '.'; i--)
    if (fits(norms[i] ?? '')) return true;
  return false;
}

function nearBehind({ norms }: Scan, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && i <= at + NEAR; i++) if (isWriting(norms[i] ?? '')) return true;
  return false;
}
