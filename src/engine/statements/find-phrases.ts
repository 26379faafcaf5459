import { type AnonymityKind, findAnonymity } from '../../lexicon/anonymity';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';

/** Words of the article about a source's missing name, or about what the source knows its matter from. */
export interface Phrase {
  readonly kind: Exclude<AnonymityKind, 'ground' | 'near' | 'none'>;
  readonly sentence: number;
  readonly words: TokenRange;
}

/** Finds these phrases outside of quotations, in order of the text. A phrase ends where what a source says begins. */
export function findPhrases(scan: Scan, firm: readonly Finding[]): Phrase[] {
  const saidAt = markSaid(scan, firm);
  const phrases: Phrase[] = [];
  scan.sentences.forEach(({ first, end }, sentence) => {
    for (let at = first; at < end; at++) {
      const hit = scan.speechAt[at] === -1 ? findAnonymity(scan.norms, at) : null;
      if (!hit || at + hit.length > end) continue;
      const last = at + hit.length;
      if (hit.kind === 'none' || hit.kind === 'ground') {
        at = last - 1;
        continue;
      }
      const known = hit.kind === 'near' || hit.kind === 'knowledge';
      const behind = readNounPhrase(scan, last, end);
      if (hit.kind === 'near' && !isSomebody(scan, last, behind)) continue;
      const to =
        known && behind > last ? cutAtSaid(saidAt, last, behind) : reasonEnd(scan, saidAt, last, end);
      const kind = hit.kind === 'near' ? 'knowledge' : hit.kind;
      phrases.push({ kind, sentence, words: { first: at, end: to } });
      at = to - 1;
    }
  });
  return phrases;
}

/** By token: 1 where a cue or a content begins. */
function markSaid(scan: Scan, firm: readonly Finding[]): Uint8Array {
  const saidAt = new Uint8Array(scan.tokens.length);
  for (const { cue, content } of firm)
    for (const { first } of [...cue, ...content.slice(0, 1)]) saidAt[first] = 1;
  return saidAt;
}

function cutAtSaid(saidAt: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) if (saidAt[i] === 1) return i;
  return end;
}

/** "close to the minister", "close to Holt": not "close to the border". */
function isSomebody(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (scan.classes[i] === 'name' || findSourceNoun(normAt(scan, i))) return true;
  }
  return false;
}

/** "on condition of anonymity because he was not authorized to speak": the cause belongs to it, up to the next mark. */
function reasonEnd(scan: Scan, saidAt: Uint8Array, at: number, limit: number): number {
  for (let i = at; i < limit; i++) {
    if (scan.speechAt[i] !== -1 || saidAt[i] === 1) return trimThat(scan, at, i);
    if (scan.classes[i] !== 'mark' || !PHRASE_ENDS.has(normAt(scan, i))) continue;
    if (normAt(scan, i) !== ',' || !goesOn(scan, i + 1)) return i;
    // "citing" begins no statement here
    i++;
  }
  return limit;
}

const PHRASE_ENDS: ReadonlySet<string> = new Set(['.', ';', ',', '(', ')', ':', '—', '–', '--']);

/** "on condition of anonymity, citing the rules of the ministry" */
function goesOn(scan: Scan, at: number): boolean {
  const kind = findAnonymity(scan.norms, at)?.kind;
  return isOfClass('accounting', normAt(scan, at)) || kind === 'cause' || kind === 'ground';
}

/** "on condition of anonymity that the yard …": the word before the content is not the reason's. */
function trimThat(scan: Scan, first: number, end: number): number {
  let to = end;
  while (to > first && (scan.classes[to - 1] === 'that' || scan.classes[to - 1] === 'mark')) to--;
  return to;
}
