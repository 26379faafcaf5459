import { findAccording } from '../../lexicon/according';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isFiniteAt } from '../reading/is-finite-at';
import { isYear } from '../reading/is-year';
import { listEnd } from '../reading/list-end';
import { outletEnd, readOutlet } from '../reading/match-outlet';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { opensWithParticiple } from './find-subject';
import type { VerbCue } from './find-verb-cues';
import { cutOut, type Finding, type TokenRange, trimMarks } from './finding';
import { clauseEnd, holdsVerb, leadsSentence, quotationBefore } from './place-content';
import { readBehind } from './read-behind';
import { readSubject } from './read-subject';

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
        first > at + hit.length ? readSubject(scan, first, sentence.end) : first,
        behindAdverb(scan, first, sentence.end),
        readCrowd(scan, first),
      );
      if (first >= sentence.end || end === first || isRate(scan, at, at + hit.length, sentence)) continue;
      // "according to plan": by what something goes, and nobody's word
      if (end === first + 1 && isOfClass('yardstick', normAt(scan, first))) continue;
      const behind = readBehind(scan, end, sentence.end);
      const whole = { first: at, end: behind?.end ?? end };
      const content = placeContent(scan, whole, sentence.first, sentence.end, cues[index] ?? []);
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

/** "according to interviews with [two dozen officials]": those who were asked; the token itself elsewhere. */
function interviewedBehind(scan: Scan, at: number, limit: number): number {
  let noun = at;
  while (noun < limit && (scan.classes[noun] === 'det' || scan.classes[noun] === 'num')) noun++;
  const asked = isOfClass('interviewing', normAt(scan, noun)) && normAt(scan, noun + 1) === 'with';
  return !asked || readOutlet(scan, noun + 2, limit, true) ? at : noun + 2;
}

/**
 * "according to [early returns]", "according to [recently hacked papers]", "according to [an August 2025 slideshow]": a phrase with an
 * adverb or time before its noun; `at` where it is none.
 */
function behindAdverb(scan: Scan, at: number, limit: number): number {
  const led = scan.classes[at] === 'det' ? at + 1 : at;
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

/** "twenty crowns per crew", "per the rules": no source; "…, per the Harbour Post", "Per a source, …" name one. */
function isRate(scan: Scan, at: number, first: number, sentence: TokenRange): boolean {
  if (!isOfClass('rating', normAt(scan, at)) || first > at + 1) return false;
  const apart = at === sentence.first || scan.classes[at - 1] === 'mark';
  if (!apart) return true;
  if (outletEnd(scan, first, sentence.end) > first || readOutlet(scan, first, sentence.end, true))
    return false;
  const head = headOf(scan, first, readNounPhrase(scan, first, sentence.end));
  const noun = findSourceNoun(normAt(scan, head));
  // "Per sources, …", "…, per league officials"
  const several = noun?.plural === true && noun.kind !== 'document' && noun.kind !== 'relative';
  if (!noun || isOfClass('speechless', normAt(scan, head))) return true;
  return scan.classes[first] !== 'det' && !several;
}

/** "according to [many]", "according to [some]": a number that stands for those counted. */
function readCrowd(scan: Scan, at: number): number {
  const ends = scan.classes[at + 1] === 'mark';
  return ends && isOfClass('stands-alone', normAt(scan, at)) ? at + 1 : at;
}

function placeContent(
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
  const quotation = quotationBefore(scan, phrase.first);
  const from = quotation
    ? Math.min(quotation.first, contentStart(scan, phrase.first, first))
    : contentStart(scan, phrase.first, first);
  const before =
    quotation && from === quotation.first ? quotation : trimMarks(scan, { first: from, end: phrase.first });
  // "The results, according to Holt, head of the yard, [were mixed]"
  const predicate = holdsVerb(scan, before) ? -1 : predicateBehind(scan, phrase.end, end);
  const next = predicate === -1 ? phrase.end + 1 : predicate;
  const resumed =
    normAt(scan, phrase.end) === ','
      ? trimMarks(scan, { first: next, end: clauseEnd(scan, next, end, cues) })
      : null;
  const goesOn =
    resumed &&
    (predicate !== -1 ||
      (resumed.end - resumed.first > 3 &&
        scan.classes[resumed.first] !== 'rel' &&
        scan.classes[resumed.first] !== 'conj' &&
        scan.classes[resumed.first] !== 'det'));
  const ranges =
    goesOn && resumed
      ? [{ first: before.first, end: before.end }, resumed]
      : [{ first: before.first, end: before.end }];
  return ranges.filter((range) => range.end > range.first).flatMap((range) => cutOut([range], phrase));
}

/** "According to Ines Roth, the harbour master, …", "According to officials in Norland, Kivu and Sund, …": behind all of it, else behind the comma. */
function apposedEnd(scan: Scan, { first, end: at }: TokenRange, end: number): number {
  for (let i = at; i < end; i++) {
    if (normAt(scan, i) !== ',') continue;
    const list = listEnd(scan, first, i, end);
    if (list > i && normAt(scan, list) === ',') return list + 1;
    const kind = scan.classes[i + 1];
    if (i === at && (kind === 'rel' || (kind === 'det' && closesSoon(scan, i + 1, end)))) continue;
    return i + 1;
  }
  return at;
}

function closesSoon(scan: Scan, at: number, end: number): boolean {
  const phrase = readNounPhrase(scan, at, end);
  return normAt(scan, phrase) === ',';
}

/** Tokens: "deputy head of the Harbour Institute at the University of Sund" and what is no longer. */
const LONGEST_APPOSITION = 25;

/**
 * The verb of a clause whose subject stands before the phrase that ends at token `comma`: "…, according to Holt, [were] mixed", with or
 * without who Holt is; -1 where there is none.
 */
function predicateBehind(scan: Scan, comma: number, end: number): number {
  if (normAt(scan, comma) !== ',') return -1;
  for (let i = comma; i < end && i <= comma + LONGEST_APPOSITION && scan.speechAt[i] === -1; i++) {
    if (normAt(scan, i) !== ',') continue;
    const verb = scan.classes[i + 1] === 'adv' ? i + 2 : i + 1;
    if (isFiniteAt(scan, verb) && !opensWithParticiple(scan, verb)) return i + 1;
  }
  return -1;
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
