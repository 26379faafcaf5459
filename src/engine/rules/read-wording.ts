import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Beside } from './attribute-beside';
import { readPossessor } from './attribute-nouns';
import type { TokenRange } from './finding';

/** The noun. */
export const WORDS = 'words';

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

/** "[Holt]’s answer", "[her] statement", "a message from [the mayor]", "the words of [Mira Holt]": whose the words of the phrase at the token are; `null` where it tells of none. */
export function readWordingAt(scan: Scan, first: number, end: number): Beside | null {
  for (let at = first; at < end && staysInPhrase(scan, at); at++) {
    if (!isWording(normAt(scan, at))) continue;
    const source = readPossessor(scan, at, first);
    const cue = { first: at, end: at + 1 };
    if (source) return source.first === first && !holdsOwner(scan, source) ? { source, cue } : null;
    const maker = readMaker(scan, at + 1, end);
    if (maker) return { source: maker, cue };
  }
  return null;
}

/** Not yet at a verb, nor behind "to", "about", "on". */
function staysInPhrase(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return scan.speechAt[at] === -1 && kind !== 'verb' && kind !== 'aux' && kind !== 'prep';
}

/** "the Gazette’s take on Holt" */
function holdsOwner(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] === 'poss' || scan.classes[i] === 'prep') return true;
  return false;
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
