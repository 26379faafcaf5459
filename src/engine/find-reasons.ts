import { findAnonymity } from '../lexicon/anonymity';
import type { TokenRange } from './finding';
import { readNounPhrase } from './noun-phrase';
import { normAt, type Scan } from './scan';

/** The article's words for withholding a name, or for what an unnamed source knows it from, in one sentence; `null` where there are none. */
export function findWithholding(scan: Scan, sentence: number): TokenRange | null {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  let knowledge: TokenRange | null = null;
  for (let at = first; at < end; at++) {
    const hit = scan.speechAt[at] === -1 ? findAnonymity(scan.norms, at) : null;
    if (!hit || at + hit.length > end) continue;
    const last = at + hit.length;
    if (hit.kind === 'withheld') return { first: at, end: phraseEnd(scan, last, end) };
    knowledge ??= { first: at, end: readNounPhrase(scan, last, end) };
  }
  return knowledge;
}

/** "on condition of anonymity because he was not authorized to speak": the reason belongs to it, up to the next mark. */
function phraseEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit; i++) {
    const word = normAt(scan, i);
    if (scan.speechAt[i] !== -1 || (scan.classes[i] === 'mark' && PHRASE_ENDS.has(word))) return i;
  }
  return limit;
}

const PHRASE_ENDS: ReadonlySet<string> = new Set(['.', ';', ',', ')', ':', '—', '–']);
