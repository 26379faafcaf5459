import { findAnonymity } from '../../lexicon/anonymity';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';

/** The words by which a sentence accounts for a source without a name. */
export interface Withholding {
  /** Why the name is withheld: "on condition of anonymity because …". */
  readonly reason: TokenRange | null;
  /** What the source is said to know it from: "familiar with the talks". */
  readonly knowledge: TokenRange | null;
}

/** Finds the article's own words for withholding a name, and for what an unnamed source knows it from, in one sentence. */
export function findWithholding(scan: Scan, sentence: number): Withholding {
  const { first, end } = scan.sentences[sentence] ?? { first: 0, end: 0 };
  let reason: TokenRange | null = null;
  let knowledge: TokenRange | null = null;
  for (let at = first; at < end; at++) {
    const hit = scan.speechAt[at] === -1 ? findAnonymity(scan.norms, at) : null;
    if (!hit || at + hit.length > end) continue;
    const last = at + hit.length;
    if (hit.kind === 'knowledge') knowledge ??= { first: at, end: readNounPhrase(scan, last, end) };
    else reason ??= { first: at, end: phraseEnd(scan, last, end) };
  }
  return { reason, knowledge };
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
