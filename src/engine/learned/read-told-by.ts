import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { type TokenRange, trimMarks } from '../rules/finding';

/** Who told whoever is quoted, and what. */
export interface ToldBy {
  readonly source: TokenRange;
  readonly cue: TokenRange;
  readonly content: TokenRange;
}

/** Tokens: "by somebody [high up at one of the clubs] that". */
const LONGEST_DESCRIPTION = 10;

/** The "that" behind what else describes somebody; the token itself where none stands there. */
function findThat(scan: Scan, at: number, end: number): number {
  for (let i = at; i < end && i <= at + LONGEST_DESCRIPTION; i++) {
    const kind = scan.classes[i];
    if (normAt(scan, i) === 'that') return i;
    if (kind === 'mark' || kind === 'verb' || kind === 'aux' || kind === 'rel') return at;
  }
  return at;
}

/** “I was told [by a guard] [that] the pier was shut”: from the pronoun at a token on; `null` where the words say no such thing. */
export function readToldBy(scan: Scan, at: number, end: number): ToldBy | null {
  if (findPronoun(normAt(scan, at))?.person !== 1) return null;
  let verb = at + 1;
  while (verb < end && (isOfClass('have', normAt(scan, verb)) || isOfClass('be', normAt(scan, verb)))) verb++;
  const told = findReportingVerb(normAt(scan, verb))?.verb;
  if (verb === at + 1 || !told?.frames.includes('O') || normAt(scan, verb + 1) !== 'by') return null;
  const first = verb + 2;
  const phrase = readNounPhrase(scan, first, end);
  const last = findThat(scan, phrase, end);
  if (last === first || normAt(scan, last) !== 'that') return null;
  const { first: opens, end: closes } = trimMarks(scan, { first: last + 1, end });
  if (closes <= opens) return null;
  return {
    // "somebody high up at one of the clubs"
    source: { first, end: scan.classes[first] === 'pron' ? phrase : last },
    cue: { first: at + 1, end: verb + 1 },
    content: { first: opens, end },
  };
}
