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
  if (!only || !cue || others.length > 0 || cue.first < only.end || scan.speechAt[only.first] !== -1)
    return null;
  let comma = only.end - 1;
  while (comma > only.first && normAt(scan, comma) !== ',') comma--;
  if (comma === only.first || scan.speechAt[comma] !== -1 || !isClause(scan, only.first, comma)) return null;
  const source = readSpeaker(scan, comma + 1, only.end);
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
    content: [{ first: only.first, end: comma }],
    addressee,
    behind: null,
    continues: null,
    confidence: outer.confidence,
  };
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
