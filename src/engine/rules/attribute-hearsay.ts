import { isOfClass } from '../../lexicon/grammar';
import { findHearsay, type HearsayKind } from '../../lexicon/hearsay';
import { isFiniteAt } from '../reading/is-finite-at';
import { readOutlet } from '../reading/match-outlet';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { attributeAccusation } from './attribute-accusation';
import type { VerbCue } from './find-verb-cues';
import { cutOut, type Finding, type TokenRange, trimMarks } from './finding';
import { clauseBefore, clauseEnd, holdsVerb } from './place-content';
import { mainVerbComma, opensRelative } from './relative-end';
import { skipAdjuncts, skipCircumstances } from './skip-adjuncts';

/** The share that was right on annotated articles, by form. */
const CONFIDENCE = { passive: 0.75, clause: 0.8, adverb: 0.7 } as const;

/** Findings without a source: "was told that …", "is said to …", "it is understood that …", "reportedly". */
export function attributeHearsay(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return [...attributePassives(scan, cues), ...attributePhrases(scan, cues)];
}

function attributePassives(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  const findings: Finding[] = [];
  for (const siblings of cues) {
    for (const cue of siblings) {
      if (cue.voice !== 'passive' || cue.negated || cue.unreal) continue;
      const finding =
        cue.verb.frames.includes('p') || isImpersonal(scan, cue) || isCredited(scan, cue)
          ? attributePassive(scan, cue, siblings)
          : attributeAccusation(scan, cue, siblings);
      if (finding) findings.push(finding);
    }
  }
  return findings;
}

/** "[It] was announced that …": of any verb that says something, but not of "it was agreed that", which tells of a deed. */
function isImpersonal(scan: Scan, { subject, verb }: VerbCue): boolean {
  const it = subject !== null && subject.end - subject.first === 1 && normAt(scan, subject.first) === 'it';
  const says = verb.frames.includes('c') || verb.frames.includes('t');
  return it && says && (verb.kind === 'speech' || verb.kind === 'show') && !isOfClass('settling', verb.lemma);
}

/** "The pier was sold, a deal first [reported] by the Courier" */
function isCredited(scan: Scan, { end, verb, subject, sentence }: VerbCue): boolean {
  if (normAt(scan, end) !== 'by' || verb.kind !== 'speech' || !subject) return false;
  const limit = scan.sentences[sentence]?.end ?? 0;
  return normAt(scan, subject.first - 1) === ',' && readOutlet(scan, end + 1, limit, true) !== null;
}

/** Tokens: "was suggested in the council last week by" is no longer. */
const LONGEST_PLACE = 8;

/** "was suggested in the council by [Roth] that", "was reported in [the Courier] that": who said so; `null` where nobody is named. */
function findAgent(scan: Scan, at: number, limit: number): TokenRange | null {
  for (let i = at; i < limit && i < at + LONGEST_PLACE; i++) {
    const kind = scan.classes[i];
    if (normAt(scan, i) === 'by') {
      const end = readNounPhrase(scan, i + 1, limit);
      return end > i + 1 ? { first: i + 1, end } : null;
    }
    if (kind === 'that' || kind === 'mark' || kind === 'verb' || kind === 'aux' || kind === 'rel') break;
  }
  return reportedIn(scan, at, limit);
}

/** "reported in [the Courier]", "in today’s [Courier]", "on [Radio Sund]": the medium; `null` where none stands there. */
function reportedIn(scan: Scan, at: number, limit: number): TokenRange | null {
  const lead = normAt(scan, at);
  if (normAt(scan, at - 1) !== 'reported' || (lead !== 'in' && lead !== 'on')) return null;
  const first = scan.classes[at + 1] === 'time' && scan.classes[at + 2] === 'poss' ? at + 3 : at + 1;
  const outlet = readOutlet(scan, first, limit, true);
  return outlet && { first, end: outlet.end };
}

function attributePassive(scan: Scan, cue: VerbCue, cues: readonly VerbCue[]): Finding | null {
  const limit = scan.sentences[cue.sentence]?.end ?? cue.end;
  const source = findAgent(scan, cue.end, limit);
  const told = source?.end ?? cue.end;
  const that = source || isImpersonal(scan, cue) ? skipCircumstances(scan, told, limit) : told;
  const at = normAt(scan, that) === 'that' ? that : told;
  const content =
    passiveContent(scan, cue, at, clauseEnd(scan, at, limit, cues)) ?? contentBefore(scan, cue, told, limit);
  return (
    content && {
      rule: source ? 'passive-by' : 'passive-hearsay',
      kind: source ? 'speech' : 'hearsay',
      sentence: cue.sentence,
      source,
      cue: [{ first: cue.first, end: cue.end }],
      content,
      addressee: null,
      behind: null,
      continues: null,
      confidence: CONFIDENCE.passive,
    }
  );
}

/** "were told [that …]", "were told [the pier was closed]" */
function passiveContent(scan: Scan, cue: VerbCue, at: number, end: number): TokenRange[] | null {
  if (normAt(scan, at) === 'that') return some(trimMarks(scan, { first: at + 1, end }));
  const kind = scan.classes[at];
  const clause = kind === 'pron' || kind === 'det' || kind === 'name' || kind === 'word' || kind === 'num';
  const range = trimMarks(scan, { first: at, end });
  return clause && cue.verb.frames.includes('O') && holdsVerb(scan, range) ? some(range) : null;
}

/** "[The pier was shut], the court was told." */
function contentBefore(scan: Scan, cue: VerbCue, end: number, limit: number): TokenRange[] | null {
  const { verb, subject, first, sentence } = cue;
  const ends = skipCircumstances(scan, end, limit) >= limit - 1;
  const before =
    ends && subject ? clauseBefore(scan, subject.first, scan.sentences[sentence]?.first ?? first) : null;
  const told = verb.frames.includes('O') || isCredited(scan, cue);
  return before && told && holdsVerb(scan, before) ? [before] : null;
}

function attributePhrases(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  const findings: Finding[] = [];
  scan.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.end; at++) {
      if (scan.speechAt[at] !== -1 || scan.classes[at] === 'mark') continue;
      const hit = findHearsay(scan.norms, at);
      // "[no] fears were voiced that"
      if (
        !hit ||
        isOfClass('nobody', normAt(scan, at - 1)) ||
        at + hit.length > sentence.end ||
        hasThing(scan, at + hit.length) ||
        normAt(scan, at + hit.length) === 'by' ||
        reportedIn(scan, at + hit.length, sentence.end)
      )
        continue;
      // "are feared [dead]"
      const said = hit.kind === 'predicate' ? 1 : 0;
      const phrase = { first: at, end: at + hit.length - said };
      const inner = isRelative(scan, phrase.first);
      const limit = inner ? mainVerbComma(scan, phrase.end, sentence.end) : sentence.end;
      const end = clauseEnd(scan, phrase.end, limit, cues[index] ?? []);
      const content = placeContent(scan, phrase, hit.kind, sentence.first, end);
      if (!content) continue;
      findings.push({
        rule: hit.kind === 'adverb' ? 'hearsay-adverb' : 'hearsay-phrase',
        kind: 'hearsay',
        sentence: index,
        source: null,
        cue: [withoutThat(scan, phrase)],
        content,
        addressee: null,
        behind: null,
        continues: null,
        confidence: hit.kind === 'adverb' ? CONFIDENCE.adverb : CONFIDENCE.clause,
      });
      at = phrase.end - 1;
    }
  });
  return findings;
}

/** "the man, [who is] said to be ill, left", "the boats, [which] allegedly sank, are gone": the clause of a pronoun, within another one. */
function isRelative(scan: Scan, at: number): boolean {
  let before = at - 1;
  while (scan.classes[before] === 'aux' || scan.classes[before] === 'adv') before--;
  return opensRelative(scan, before);
}

/** "was supposed to have [its hull mended]": what was to be done, and nothing that is said to have been. */
function hasThing(scan: Scan, end: number): boolean {
  return normAt(scan, end - 1) === 'have' && !isFiniteAt(scan, end) && scan.classes[end] !== 'adv';
}

function placeContent(
  scan: Scan,
  phrase: TokenRange,
  kind: HearsayKind,
  first: number,
  end: number,
): TokenRange[] | null {
  if (kind === 'clause') return beforePhrase(scan, phrase, first, end) ?? behindPhrase(scan, phrase, end);
  // "The story goes, [the ferry sank]", but not "the story goes back to when it sank"
  if (kind === 'aside')
    return (
      beforePhrase(scan, phrase, first, end) ??
      (scan.classes[phrase.end] === 'mark' ? behindPhrase(scan, phrase, end) : null)
    );
  if (kind === 'adverb') return aroundAdverb(scan, phrase, first, end);
  // "in Lagos there were reports of [looting]"
  const subject = normAt(scan, phrase.first) === 'there' ? -1 : nounPhraseBefore(scan, phrase.first, first);
  const rest = trimMarks(scan, {
    first: isOfClass('be', normAt(scan, phrase.end)) ? phrase.end + 1 : phrase.end,
    end,
  });
  return rest.end === rest.first
    ? null
    : subject === -1
      ? [rest]
      : [{ first: subject, end: phrase.first }, rest];
}

/** "[The ferry sank], it is claimed", "[The ferry sank], it emerged on Monday", "[The ferry], reports say, [sank]": an insert, or the sentence's end. */
function beforePhrase(scan: Scan, phrase: TokenRange, first: number, end: number): TokenRange[] | null {
  if (normAt(scan, phrase.first - 1) !== ',' || scan.classes[phrase.end - 1] === 'that') return null;
  const told = skipCircumstances(scan, phrase.end, end);
  const resumes = normAt(scan, told) === ',';
  if (!resumes && end > told && scan.classes[told] !== 'mark') return null;
  const before = trimMarks(scan, { first, end: phrase.first });
  const after = trimMarks(scan, { first: told, end: resumes ? end : told });
  const pieces = [before, after].filter((piece) => piece.end > piece.first);
  return before.end > before.first ? pieces : null;
}

/** A clause, with "that" or a verb: "it was reported [that …]", "it was reported last week [that …]", "reports say [the ferry sank]", but not "it was reported missing". */
function behindPhrase(scan: Scan, phrase: TokenRange, end: number): TokenRange[] | null {
  const dated = skipAdjuncts(scan, phrase.end, end);
  const told = normAt(scan, dated) === 'that' ? dated : phrase.end;
  const that = normAt(scan, told) === 'that';
  const range = trimMarks(scan, { first: that ? told + 1 : told, end });
  const led = that || scan.classes[phrase.end - 1] === 'that';
  return led || holdsVerb(scan, range) ? some(range) : null;
}

/** "The ferry reportedly sank": the clause without the adverb; from the subject, or from the last comma, to its end. */
function aroundAdverb(scan: Scan, adverb: TokenRange, first: number, end: number): TokenRange[] | null {
  if (adverb.first === first) return some(trimMarks(scan, { first: adverb.end, end }));
  const start = subjectStart(scan, adverb.first, first);
  return cutOut([trimMarks(scan, { first: start, end })], adverb);
}

function subjectStart(scan: Scan, at: number, first: number): number {
  let edge = at;
  while (edge > first && (scan.classes[edge - 1] === 'aux' || scan.classes[edge - 1] === 'adv')) edge--;
  const phrase = nounPhraseBefore(scan, edge, first);
  return phrase === -1 ? edge : phrase;
}

/** The "that" of "rumours that" belongs to the content, as after a verb. */
function withoutThat(scan: Scan, phrase: TokenRange): TokenRange {
  return scan.classes[phrase.end - 1] === 'that' ? { first: phrase.first, end: phrase.end - 1 } : phrase;
}

function some(range: TokenRange): TokenRange[] | null {
  return range.end > range.first ? [range] : null;
}
