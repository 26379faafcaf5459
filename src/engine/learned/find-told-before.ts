import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { readAddressee } from '../rules/read-verb-source';

/** Tokens: "told officers [at the pier on Monday night]" */
const LONGEST_ADJUNCT = 7;

/**
 * The speech that a content ends in, where its own cue comes behind it all: "[The boy was asleep, Holt told officers], according to court
 * records"; `null` where it ends in none.
 */
export function findToldBefore(scan: Scan, outer: Finding): Finding | null {
  const [only, ...others] = outer.content;
  const [cue] = outer.cue;
  if (!only || !cue || others.length > 0 || cue.first < only.end) return null;
  const said = readSaid(scan, only);
  if (!said) return null;
  const source = readSpeaker(scan, said.next, only.end);
  const verb = source && findReportingVerb(normAt(scan, source.end));
  if (!source || scan.classes[source.end] !== 'verb' || verb?.verb.kind !== 'speech') return null;
  const { frames } = verb.verb;
  const addressee = readAddressee(scan, { verb: verb.verb }, source.end + 1, only.end);
  const told = frames.includes('c') || (frames.includes('O') && addressee !== null);
  if (!told || !isAdjunct(scan, addressee?.end ?? source.end + 1, only.end)) return null;
  return {
    rule: 'clause-before',
    kind: 'speech',
    sentence: outer.sentence,
    source,
    cue: [{ first: source.end, end: source.end + 1 }],
    content: [{ first: only.first, end: said.end }],
    addressee,
    behind: null,
    continues: null,
    confidence: outer.confidence,
  };
}

/** The clause or the quotation that the words begin with, and the token behind its comma. */
function readSaid(scan: Scan, { first, end }: TokenRange): { end: number; next: number } | null {
  const quotation = scan.quotations[scan.speechAt[first] ?? -1];
  // “It is late,” Holt told officers
  if (quotation) {
    const whole = quotation.first === first && quotation.end < end && normAt(scan, quotation.end - 2) === ',';
    return whole ? { end: quotation.end, next: quotation.end } : null;
  }
  let comma = end - 1;
  while (comma > first && normAt(scan, comma) !== ',') comma--;
  if (comma === first || scan.speechAt[comma] !== -1 || !isClause(scan, first, comma)) return null;
  return { end: comma, next: comma + 1 };
}

/** "he", "Holt", "a former aide" */
function readSpeaker(scan: Scan, at: number, limit: number): TokenRange | null {
  const pronoun = findPronoun(normAt(scan, at));
  const end = pronoun?.kind === 'subject' ? at + 1 : readNounPhrase(scan, at, limit);
  return end > at && end < limit ? { first: at, end } : null;
}

function isClause(scan: Scan, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (scan.classes[i] === 'verb' || scan.classes[i] === 'aux') return true;
  return false;
}

/** Nothing more than where and when it was said. */
function isAdjunct(scan: Scan, first: number, end: number): boolean {
  if (end - first > LONGEST_ADJUNCT) return false;
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    if (kind === 'verb' || kind === 'aux' || kind === 'conj' || kind === 'that' || kind === 'mark')
      return false;
  }
  return first >= end || scan.classes[first] === 'prep' || scan.classes[first] === 'time';
}
