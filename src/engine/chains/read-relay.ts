import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { skipCircumstances } from '../rules/skip-adjuncts';
import type { Entity } from '../sources/entities';
import { follows } from './follows';
import { followsFigure } from './follows-figure';
import { isSelf, type Relay, readTeller } from './read-teller';
import { readWitness } from './read-witness';
import type { Tracing } from './tracing';

/**
 * "“…,” Holt said, according to two people in the room", "Holt said the pier was shut, police wrote": the two people, police; `null` where
 * nobody but the source itself passes it on so.
 */
export function readRelay(
  tracing: Tracing,
  finding: Finding,
  source: Entity,
  frame: readonly number[],
): Relay | null {
  const relay = findRelay(tracing, finding, frame);
  return relay && isSelf(relay, source) ? null : relay;
}

function findRelay(tracing: Tracing, finding: Finding, frame: readonly number[]): Relay | null {
  const { scan } = tracing;
  const limit = scan.sentences[finding.sentence]?.end ?? 0;
  const witness = readWitness(tracing, finding);
  if (witness) return witness;
  for (const at of frame) {
    if (normAt(scan, at) !== 'according' || normAt(scan, at + 1) !== 'to' || scan.speechAt[at] !== -1)
      continue;
    if (finding.cue.some((cue) => at >= cue.first && at < cue.end)) return null;
    // "…, which, according to two people, is true": only of what the clause says
    if (normAt(scan, at - 1) === ',' && scan.classes[at - 2] === 'rel') continue;
    const teller = follows(scan, finding, at) ? readTeller(scan, at + 2, limit) : null;
    return teller && !teller.unnamed && followsFigure(scan, finding, at) ? null : teller;
  }
  return readTrailing(scan, finding, limit) ?? readInserted(scan, finding);
}

/** "Holt, [two officials] said, told the board that": between a subject and its verb, who passes it on. */
function readInserted(scan: Scan, { source, cue }: Finding): Relay | null {
  const end = cue[0]?.first ?? 0;
  if (!source || source.first >= end || scan.sentenceAt[source.first] !== scan.sentenceAt[end]) return null;
  let comma = source.first + 1;
  while (comma < end && normAt(scan, comma) !== ',') comma++;
  const verb = findTellingVerb(scan, comma + 1, end);
  const closes = normAt(scan, verb + 1) === ',' && scan.classes[verb + 2] !== 'conj';
  // "Ana Brill, head of the port [said], “…”" has no second comma and is her own
  return verb > comma && verb < end && closes && verb + 2 >= end - ADVERBS && isAnother(scan, comma + 1, verb)
    ? readTeller(scan, comma + 1, verb)
    : null;
}

/** Tokens: "Holt, two officials said, [then later] told" */
const ADVERBS = 2;

/**
 * "Holt said the pier was shut, [the owner] wrote in May.", "The pier was shut, Holt told her, [court records] show.": behind what is said and
 * its cue, a subject and a verb that has nothing more to say.
 */
function readTrailing(scan: Scan, { cue, content, source, addressee }: Finding, limit: number): Relay | null {
  const last = content.at(-1);
  if (!last || !cue[0]) return null;
  const leads = last.first >= cue[0].end;
  // "“…,” Holt wrote [in a message], police said"
  const told = Math.max(cue[0].end, source?.end ?? 0, addressee?.end ?? 0);
  const behind = leads ? last.end : skipCircumstances(scan, told, limit);
  if (behind < last.end || normAt(scan, behind) !== ',') return null;
  const first = behind + 1;
  const verb = findTellingVerb(scan, first, limit);
  const next = scan.classes[verb + 1];
  const closes = verb + 1 >= limit || next === 'prep' || next === 'time' || normAt(scan, verb + 1) === '.';
  const other = isAnother(scan, first, verb) || isOfPaper(scan, source, first, verb);
  return verb > first && closes && other ? readTeller(scan, first, verb) : null;
}

/** "The memo said the pier was shut, [the officials] said": people, behind a paper. */
function isOfPaper(scan: Scan, source: TokenRange | null, first: number, end: number): boolean {
  const paper = source && findSourceNoun(normAt(scan, headOf(scan, source.first, source.end)));
  return (
    paper?.kind === 'document' && findSourceNoun(normAt(scan, headOf(scan, first, end)))?.kind === 'unnamed'
  );
}

/** The verb behind the noun phrase at the token, "court records [show]", "the police report [said]"; -1 where none tells anything. */
function findTellingVerb(scan: Scan, first: number, limit: number): number {
  const end = readNounPhrase(scan, first, limit);
  if (end === first || scan.speechAt[first] !== -1) return -1;
  // "the police [report] said": a noun that may be a verb
  const twice = scan.classes[end] === 'verb' && scan.classes[end + 1] === 'verb';
  const verb = twice && findSourceNoun(normAt(scan, end)) ? end + 1 : end;
  const hit = scan.classes[verb] === 'verb' ? findReportingVerb(normAt(scan, verb)) : null;
  const tells = hit?.verb.kind === 'speech' || hit?.verb.kind === 'show';
  return tells && hit.verb.frames.includes('c') ? verb : -1;
}

/** "police", "Ines Roth", "the affidavit", "two people", "a witness"; but "the company" may be whoever has just spoken. */
function isAnother(scan: Scan, first: number, end: number): boolean {
  const head = headOf(scan, first, end);
  const noun = findSourceNoun(normAt(scan, head));
  // "the police report", but "the report" may be any
  const paper = noun?.kind === 'document' && (!findCueNoun(normAt(scan, head)) || end - first > 2);
  if (scan.classes[head] === 'name' || paper) return true;
  const definite = scan.classes[first] === 'det' && !isOfClass('indefinite', normAt(scan, first));
  return noun !== null && !definite;
}
