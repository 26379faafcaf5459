import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { findTitle } from '../../lexicon/titles';
import { isSomebody } from '../names/is-somebody';
import { isFiniteAt } from '../reading/is-finite-at';
import { isYear } from '../reading/is-year';
import { listEnd } from '../reading/list-end';
import { outletEnd, readOutlet } from '../reading/match-outlet';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { describesPerson } from './describes-person';
import type { VerbCue } from './find-verb-cues';
import { cutOut, type Finding, type TokenRange, trimMarks } from './finding';
import { interviewedBehind } from './interviewed-behind';
import { isByRule } from './is-by-rule';
import { isRate } from './is-rate';
import { opensAside } from './opens-insert';
import { clauseEnd, holdsVerb, leadsSentence, quotationBefore } from './place-content';
import { findPredicateBehind, isPredicateBehind } from './predicate-behind';
import { readBehind } from './read-behind';
import { readLeast, readSubject } from './read-subject';

/** Sure enough to show: "according to" has hardly another use with a noun behind it. */
const CONFIDENCE = 0.9;

/** Findings of "according to", "in the words of" and their like, on either side of the content: According to the mayor, … / …, according to police. */
export function attributeAccording(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  const findings: Finding[] = [];
  scan.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.end - 1; at++) {
      const hit = scan.speechAt[at] === -1 ? findAccording(scan.norms, at) : null;
      if (!hit) continue;
      const first = interviewedBehind(scan, at + hit.length, sentence.end);
      const end = Math.max(
        outletEnd(scan, first, sentence.end),
        isOfClass('rating', normAt(scan, at))
          ? (readOutlet(scan, first, sentence.end, true)?.end ?? first)
          : first,
        readNounPhrase(scan, first, sentence.end),
        readLeast(scan, first, sentence.end),
        first > at + hit.length ? readSubject(scan, first, sentence.end) : first,
        behindAdverb(scan, first, sentence.end),
        readCrowd(scan, first, sentence.end),
      );
      if (first >= sentence.end || end === first || isRate(scan, at, at + hit.length, sentence)) continue;
      if (isByRule(scan, at, { first, end })) continue;
      const behind = readBehind(scan, end, sentence.end);
      const whole = { first: at, end: behind?.end ?? end };
      const content = placeAroundPhrase(scan, whole, sentence.first, sentence.end, cues[index] ?? []);
      if (content.length === 0) continue;
      findings.push({
        rule: 'according-to',
        kind: hit.kind,
        sentence: index,
        source: { first, end },
        cue: [{ first: at, end: first }],
        content,
        addressee: null,
        behind: behind?.source ?? null,
        continues: null,
        confidence: CONFIDENCE,
      });
    }
  });
  return findings;
}

/**
 * "according to [early returns]", "according to [recently hacked papers]", "according to [an August 2025 slideshow]": a phrase with an
 * adverb or time before its noun; `at` where it is none.
 */
function behindAdverb(scan: Scan, at: number, limit: number): number {
  const led = scan.classes[at] === 'det' || scan.classes[at] === 'that' ? at + 1 : at;
  // "[that account]", "[minutes] seen by the Courier"
  if (scan.classes[at] === 'that') return Math.max(at, readNounPhrase(scan, led, limit));
  if (scan.classes[led] === 'time' && findSourceNoun(normAt(scan, led))) return led + 1;
  if (scan.classes[led] !== 'adv' && scan.classes[led] !== 'time') return at;
  const lead = isYear(normAt(scan, led + 1)) ? led + 2 : led + 1;
  const verb = scan.classes[lead] === 'verb';
  // "early [results] of the vote": a noun, though it may be a verb elsewhere
  if (verb && normAt(scan, lead + 1) === 'of')
    return Math.max(lead + 1, readNounPhrase(scan, lead + 2, limit));
  const first = verb ? lead + 1 : lead;
  const end = readNounPhrase(scan, first, limit);
  return end > first ? end : at;
}

/** "according to [many]", "according to [several of those on board]": a number that stands for those counted. */
function readCrowd(scan: Scan, at: number, limit: number): number {
  if (!isOfClass('stands-alone', normAt(scan, at))) return at;
  const those = normAt(scan, at + 1) === 'of' ? at + 2 : at;
  if (scan.classes[those + 1] === 'mark') return those + 1;
  const set = isOfClass('stands-alone', normAt(scan, those)) && scan.classes[those + 1] === 'prep';
  const end = set ? readNounPhrase(scan, those + 2, limit) : at;
  return end > those + 2 ? end : at;
}

/** What is said where a phrase such as “according to Holt” stands: behind it where it leads the sentence, else before it or on both sides. */
export function placeAroundPhrase(
  scan: Scan,
  phrase: TokenRange,
  first: number,
  end: number,
  cues: readonly VerbCue[],
): TokenRange[] {
  const leading = leadsSentence(scan, phrase.first, first);
  if (leading) {
    const start = apposedEnd(scan, phrase, end);
    const range = trimMarks(scan, { first: start, end: clauseEnd(scan, start, end, cues) });
    return range.end > range.first ? [range] : [];
  }
  const only = joinedBehind(scan, phrase, first, end, cues);
  if (only) return [only];
  const quotation = quotationBefore(scan, phrase.first);
  const from = quotation
    ? Math.min(quotation.first, contentStart(scan, phrase.first, first))
    : contentStart(scan, phrase.first, first);
  const before =
    quotation && from === quotation.first ? quotation : trimMarks(scan, { first: from, end: phrase.first });
  const resumed = resumedBehind(scan, before, phrase, end, cues);
  const ranges = resumed ? [before, resumed] : [before];
  return ranges.filter((range) => range.end > range.first).flatMap((range) => cutOut([range], phrase));
}

/** "a bear that / who, according to the log, [likes jam]", "She ran in and, according to police, [fired]": what goes on alone is theirs. */
function joinedBehind(
  scan: Scan,
  phrase: TokenRange,
  first: number,
  end: number,
  cues: readonly VerbCue[],
): TokenRange | null {
  // "is that according to the log, [bears like jam]"
  const that = scan.classes[phrase.first - 1] === 'that' && isOfClass('be', normAt(scan, phrase.first - 2));
  const joint = that ? phrase.first - 1 : phrase.first - 2;
  const kind = scan.classes[joint];
  const opens = kind === 'that' || kind === 'rel' || normAt(scan, joint) === 'and';
  const apart = that || normAt(scan, joint + 1) === ',';
  if (joint <= first || !opens || !apart || normAt(scan, phrase.end) !== ',') return null;
  const behind = phrase.end + 1;
  const range = trimMarks(scan, { first: behind, end: clauseEnd(scan, behind, end, cues) });
  // "…, which, according to Holt, is true"
  return range.end - range.first > (kind === 'rel' ? 2 : 0) ? range : null;
}

/** What goes on behind the phrase: "The results, according to Holt, head of the yard, [were mixed]"; `null` where nothing does. */
function resumedBehind(
  scan: Scan,
  before: TokenRange,
  phrase: TokenRange,
  end: number,
  cues: readonly VerbCue[],
): TokenRange | null {
  if (normAt(scan, phrase.end) !== ',') return null;
  const clauseFrom = (first: number) => trimMarks(scan, { first, end: clauseEnd(scan, first, end, cues) });
  const comma = findPredicateBehind(scan, before, phrase.end, end);
  if (comma !== -1) return clauseFrom(comma + 1);
  // "On Monday, according to police, [the port was shut]"
  if (isCircumstance(scan, before)) {
    const clause = clauseFrom(apposedEnd(scan, phrase, end));
    if (holdsVerb(scan, clause)) return clause;
  }
  const rest = clauseFrom(phrase.end + 1);
  const kind = scan.classes[rest.first];
  const goesOn = rest.end - rest.first > 3 && kind !== 'rel' && kind !== 'conj' && kind !== 'det';
  return goesOn ? rest : null;
}

/** "On Monday", "Last year": a time or a place, before the subject of its clause. */
function isCircumstance(scan: Scan, range: TokenRange): boolean {
  if (holdsVerb(scan, range)) return false;
  return scan.classes[range.first] === 'prep' || scan.classes[range.end - 1] === 'time';
}

/** "According to Ines Roth, the harbour master, …", "According to officials in Norland, Kivu and Sund, …": behind all of it, else behind the comma. */
function apposedEnd(scan: Scan, { first, end }: TokenRange, limit: number): number {
  // "Ada Holt, [43,] a clerk"
  const aged = scan.classes[end + 1] === 'num' && normAt(scan, end + 2) === ',';
  return behindApposed(scan, first, aged ? end + 2 : end, limit);
}

function behindApposed(scan: Scan, first: number, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    if (normAt(scan, i) !== ',') continue;
    const list = listEnd(scan, first, i, end);
    // "According to Ines Roth, the harbour master, [and Ada Holt, her deputy], …"
    if (list > i && normAt(scan, list) === ',')
      return scan.classes[i + 1] === 'conj' ? behindApposed(scan, first, list, end) : list + 1;
    const named = behindName(scan, first, i, end);
    if (named > i) return named;
    const kind = scan.classes[i + 1];
    const apposed =
      kind === 'rel' ||
      opensAside(scan, i + 1) ||
      ((kind === 'det' || describesPerson(scan, i, end)) && isApposed(scan, i + 1, end));
    if (i === at && apposed) continue;
    return i + 1;
  }
  return at;
}

/**
 * "According to the mayor, [Ines Roth], the pier is safe": behind a name that says who the one before the comma is; the comma itself where
 * it opens the clause: "According to the mayor, Ines Roth is safe", "According to the mayor, Ines Roth, 43, is safe".
 */
function behindName(scan: Scan, first: number, comma: number, end: number): number {
  const head = headOf(scan, first + (findAccording(scan.norms, first)?.length ?? 0), comma);
  const described = isSomebody(normAt(scan, comma - 1)) || (head !== -1 && isSomebody(normAt(scan, head)));
  let at = comma + 1;
  while (at < end && (scan.classes[at] === 'name' || findTitle(normAt(scan, at)))) at++;
  if (!described || at === comma + 1 || normAt(scan, at) !== ',') return comma;
  const aged = scan.classes[at + 1] === 'num' && normAt(scan, at + 2) === ',';
  const next = aged ? at + 3 : at + 1;
  const kind = scan.classes[next];
  // "According to the mayor, Ines Roth, [head of the yard,] has left"
  const insert = readNounPhrase(scan, next, end);
  const told = kind !== 'det' && normAt(scan, insert) === ',' && isFiniteAt(scan, insert + 1);
  const goesOn = kind === 'rel' || kind === 'conj' || isFiniteAt(scan, next) || told;
  return goesOn || isApposed(scan, next, end) ? comma : next;
}

/** "[the harbour master], the pier is safe"; but "[the board], led by Holt, has met", "[the driver], a teacher, was hurt": a subject with an insert of its own. */
function isApposed(scan: Scan, at: number, end: number): boolean {
  const noun = readNounPhrase(scan, scan.classes[at] === 'prep' ? at + 1 : at, end);
  // "[mayor of Sund since 2019]"
  const since = scan.classes[noun] === 'prep' ? noun + 1 : noun;
  const year = scan.classes[since] === 'time' ? since + 1 : since;
  const comma = since > noun && isYear(normAt(scan, year)) ? year + 1 : noun;
  if (normAt(scan, comma) !== ',' || isFiniteAt(scan, comma + 1) || scan.classes[comma + 1] === 'rel')
    return false;
  let next = comma + 1;
  while (next < end && normAt(scan, next) !== ',') next++;
  return next === end || !isPredicateBehind(scan, { first: at, end: next }, next);
}

/** Behind the last cue of the sentence that speaks for somebody else: "Holt denied it, but the port is closed, according to …". */
function contentStart(scan: Scan, at: number, first: number): number {
  for (let i = at - 2; i > first; i--) {
    if (normAt(scan, i) === ';') return i + 1;
    if (
      normAt(scan, i) === ',' &&
      (normAt(scan, i + 1) === 'but' || normAt(scan, i + 1) === 'while' || normAt(scan, i + 1) === 'although')
    )
      return i + 2;
  }
  return first;
}
