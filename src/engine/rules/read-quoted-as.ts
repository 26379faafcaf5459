import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb, type ReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { outletEnd } from '../reading/match-outlet';
import { headOf, nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { isQuoteMark } from '../reading/pair-quote-marks';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from './finding';

/** "quoted [Holt] as saying": the verb that counts, where it ends, and who said it where he stands between. */
export interface QuotedAs {
  readonly verb: ReportingVerb;
  readonly end: number;
  readonly object: TokenRange | null;
}

/** Reads "quoted as saying", "quoted by Radio Sund (on Monday) as saying", "quoted in the Courier as saying", "quoted Holt (on Monday) as saying", "quoted Holt saying" or "quoted Holt: “…”" at a form of "quote"; `null` elsewhere. */
export function readQuotedAs(scan: Scan, at: number, limit: number): QuotedAs | null {
  if (!isOfClass('quoting', normAt(scan, at))) return null;
  const by = isOfClass('leads-to-quoting', normAt(scan, at + 1));
  const first = by ? at + 2 : at + 1;
  const passive = isOfClass('be', bePlace(scan, at));
  // "was quoted [on Monday] as saying"
  const aside = passive ? skipAside(scan, first, limit) : first;
  const named = normAt(scan, aside) === 'as' ? aside : readNamed(scan, first, limit);
  const phrase = named > aside ? skipInsert(scan, named, skipAside(scan, named, limit), limit) : named;
  // "was also quoted saying"
  if (phrase === first && normAt(scan, first) === 'saying' && passive) return sayingAt(scan, first);
  const outright = named > first && !by ? quotedOutright(scan, at, { first, end: named }, limit) : null;
  if (outright) return outright;
  // "quoted Holt [on Monday] as saying"
  const kind = scan.classes[named];
  const timed = kind === 'prep' || kind === 'time' || normAt(scan, named) === ',';
  const object = phrase > first && !by && !passive ? { first, end: timed ? named : phrase } : null;
  const saying = object && sayingAt(scan, phrase);
  if (saying?.verb.kind === 'speech') return { ...saying, object };
  if (normAt(scan, phrase) !== 'as') return null;
  // "as having said"
  const having = normAt(scan, phrase + 1) === 'having';
  const verb = having ? phrase + 2 : phrase + 1;
  const hit = findReportingVerb(normAt(scan, verb));
  if (!hit?.forms.includes(having ? 'participle' : 'gerund')) return null;
  const apposed = object && normAt(scan, object.end - 1) === ',';
  return { verb: hit.verb, end: verb + 1, object: apposed ? { first, end: object.end - 1 } : object };
}

/** "quoted [Holt] on Monday: “The talks are off.”" */
function quotedOutright(scan: Scan, at: number, object: TokenRange, limit: number): QuotedAs | null {
  let colon = object.end;
  while (colon < limit && colon < object.end + LONGEST_ASIDE && scan.classes[colon] !== 'mark') colon++;
  const head = headOf(scan, object.first, object.end);
  const kind = findSourceNoun(normAt(scan, head))?.kind;
  const speaks = kind ? kind !== 'document' && kind !== 'statement' : scan.classes[head] === 'name';
  const hit = findReportingVerb(normAt(scan, at));
  if (!hit || !speaks || normAt(scan, colon) !== ':' || !isQuoteMark(scan.tokens[colon + 1])) return null;
  // "He quoted Hamlet: “…”"
  const before = nounPhraseBefore(scan, at, scan.sentences[scan.sentenceAt[at] ?? -1]?.first ?? at);
  const quoter = findSourceNoun(normAt(scan, at - 1))?.kind;
  const medium = before !== -1 && outletEnd(scan, before, at) === at;
  if (!medium && quoter !== 'medium' && quoter !== 'organization') return null;
  return { verb: hit.verb, end: object.end, object };
}

/** Tokens: "quoted by the Courier [on the eve of the vote] as saying". */
const LONGEST_ASIDE = 8;

/** "by Radio Sund [on Monday] as saying", "by a nurse [who saw him] as saying": past what stands there; the token itself where no "as" follows. */
function skipAside(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit && i <= at + LONGEST_ASIDE && scan.classes[i] !== 'mark'; i++)
    if (isAsSaying(scan, i)) return i;
  return at;
}

/** "as saying" */
function isAsSaying(scan: Scan, at: number): boolean {
  return (
    normAt(scan, at) === 'as' && findReportingVerb(normAt(scan, at + 1))?.forms.includes('gerund') === true
  );
}

/** Tokens: "quoted Holt[, who has run the port since the flood of 2019,] as saying". */
const LONGEST_INSERT = 24;

/** Past what is said of the one who is quoted, between commas; `end` where nothing is, or no "as" follows. */
function skipInsert(scan: Scan, at: number, end: number, limit: number): number {
  if (end > at || normAt(scan, at) !== ',') return end;
  for (let i = at + 1; i < limit && i <= at + LONGEST_INSERT && scan.speechAt[i] === -1; i++)
    if (normAt(scan, i) === ',' && isAsSaying(scan, i + 1)) return i + 1;
  return end;
}

/** The word before, past an adverb. */
function bePlace(scan: Scan, at: number): string {
  return normAt(scan, scan.classes[at - 1] === 'adv' ? at - 2 : at - 1);
}

function sayingAt(scan: Scan, at: number): QuotedAs | null {
  const hit = findReportingVerb(normAt(scan, at));
  return hit?.forms.includes('gerund') ? { verb: hit.verb, end: at + 1, object: null } : null;
}

/** The end of the phrase, with an apposition between commas: "the minister, Ines Roth, as saying". */
function readNamed(scan: Scan, first: number, limit: number): number {
  // "the Sunday Courier"
  const end = Math.max(outletEnd(scan, first, limit), readNounPhrase(scan, first, limit));
  if (normAt(scan, end) !== ',') return end;
  const apposed = readNounPhrase(scan, end + 1, limit);
  return apposed > end + 1 && normAt(scan, apposed) === ',' ? apposed + 1 : end;
}
