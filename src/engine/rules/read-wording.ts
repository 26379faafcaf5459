import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Beside } from './attribute-beside';
import { readPossessor } from './attribute-nouns';
import type { TokenRange } from './finding';

const WORDS = 'words';

/** "words", "answer", "verdict", "letter", "tweet", "speech" */
export function isWording(norm: string): boolean {
  const kind = findCueNoun(norm)?.kind;
  return norm === WORDS || kind === 'speech' || kind === 'belief' || isWriting(norm);
}

/** "letter", "tweet", "speech" */
export function isWriting(norm: string): boolean {
  const spoken = findSourceNoun(norm)?.kind === 'statement';
  return spoken || isOfClass('letter', norm) || isOfClass('own-channel', norm);
}

/** "Holt got a letter from the bank": what is quoted next may stand in it. */
export function holdsWriting(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (isWriting(normAt(scan, i))) return true;
  return false;
}

/** "[Holt]’s answer", "[her] statement", "a message from [the mayor]", "the words of [Mira Holt]": whose the words of a sentence are; `null` where it tells of none. */
export function readWording(scan: Scan, first: number, end: number): Beside | null {
  for (let at = first; at < end; at++) {
    if (scan.speechAt[at] !== -1) return null;
    if (!isWording(normAt(scan, at))) continue;
    const source = readPossessor(scan, at, first) ?? readMaker(scan, at + 1, end);
    if (source) return { source, cue: { first: at, end: at + 1 } };
  }
  return null;
}

/** "from", "by" or "of" and whoever has made it. */
function readMaker(scan: Scan, at: number, limit: number): Beside['source'] | null {
  const word = normAt(scan, at);
  if (word !== 'from' && word !== 'by' && word !== 'of') return null;
  const end = readNounPhrase(scan, at + 1, limit);
  return end > at + 1 && isSomebody(scan, at + 1, end) ? { first: at + 1, end } : null;
}

/** A name or a noun for people, bodies or papers; but "an answer of sorts". */
function isSomebody(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (scan.classes[i] === 'name' || findSourceNoun(normAt(scan, i)) !== null) return true;
  return false;
}
