import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { isHuman } from '../referents/is-human';
import type { Finding, TokenRange } from '../rules/finding';

/** Tokens: titles and name of a person before a description. */
const LONGEST_NAME = 8;

/** What a person does, and no more than that. */
const JOBS: ReadonlySet<SourceNoun['kind']> = new Set(['office', 'role', 'spokesperson']);

/** Whoever is named before a description that is not set off by two commas, with or without it; the same range elsewhere. */
export function withNameBefore(scan: Scan, source: TokenRange, finding: Finding): TokenRange {
  return (
    describedBefore(scan, source, finding) ??
    undividedName(scan, source, scan.sentences[finding.sentence]?.first ?? source.first) ??
    besideJob(scan, source, finding)
  );
}

/**
 * "Ines Roth, [head of the port] said": with the name before a description that has lost its second comma. The same range where
 * what stands before the comma opens no clause by itself: "After a call to Ines Roth, a spokesman said".
 */
function besideJob(scan: Scan, source: TokenRange, { cue, sentence }: Finding): TokenRange {
  const comma = source.first - 1;
  const closed =
    isOfClass('meanwhile', normAt(scan, source.end)) || cue.some(({ first }) => first === source.end);
  const open = closed && normAt(scan, comma) === ',';
  const noun = open ? findSourceNoun(normAt(scan, headOf(scan, source.first, source.end))) : null;
  if (!noun || noun.plural || !JOBS.has(noun.kind) || scan.classes[comma - 1] !== 'name') return source;
  const floor = Math.max(scan.sentences[sentence]?.first ?? 0, comma - LONGEST_NAME);
  let first = comma - 1;
  while (first > floor && isOfName(scan, first - 1)) first--;
  const opens = first === scan.sentences[sentence]?.first || scan.speechAt[first - 1] !== -1;
  return opens && comma - first > 1 ? { first, end: source.end } : source;
}

/**
 * "[Dr Roth], who is from the Sund Institute said that …": the name that opens the sentence, where the source is the last thing
 * in an unclosed description of him; `null` elsewhere.
 */
function describedBefore(
  scan: Scan,
  source: TokenRange,
  { cue, content, sentence }: Finding,
): TokenRange | null {
  const first = scan.sentences[sentence]?.first ?? 0;
  let comma = first;
  while (comma < first + LONGEST_NAME && isOfName(scan, comma)) comma++;
  const named = normAt(scan, comma) === ',' && scan.classes[comma - 1] === 'name' && comma - first > 1;
  const verb = cue[0]?.first ?? 0;
  const follows = source.first > comma + 1 && source.end === verb && (content[0]?.first ?? 0) > verb;
  const joined = scan.classes[source.first - 1] === 'conj';
  if (!named || !follows || joined || !isDescription(scan, comma + 1, verb)) return null;
  return { first, end: comma };
}

/** "[Ines Roth] a historian who leads the trust said": the name that opens the sentence, before a description without any comma. */
function undividedName(scan: Scan, source: TokenRange, first: number): TokenRange | null {
  let end = first;
  while (end < source.first && scan.classes[end] === 'name') end++;
  const led = end === source.first && end - first > 1 && isOfClass('indefinite', normAt(scan, end));
  return led && isDescription(scan, end, source.end) ? { first, end } : null;
}

/** "who is from the institute", "chair of the board": no clause of its own up to token `end`. */
function isDescription(scan: Scan, at: number, end: number): boolean {
  if (scan.classes[at] !== 'rel') {
    const noun = findSourceNoun(normAt(scan, headOf(scan, at, readNounPhrase(scan, at, end))));
    if (!noun || noun.plural || !isHuman(noun)) return false;
  }
  let relative = false;
  for (let i = at; i < end; i++) {
    relative ||= scan.classes[i] === 'rel';
    const verb = scan.classes[i] === 'verb' || scan.classes[i] === 'aux';
    if (scan.speechAt[i] !== -1 || (verb && (!relative || normAt(scan, i - 1) === ','))) return false;
  }
  return true;
}

/** A name, and what somebody is before it: "police spokesman Ines Roth". */
function isOfName(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return scan.speechAt[at] === -1 && (kind === 'name' || kind === 'word');
}
