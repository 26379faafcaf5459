import { isOfClass } from '../../lexicon/grammar';
import { isQuoted } from '../reading/is-quoted';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { findSubject } from './find-subject';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { clauseEnd } from './place-content';
import { readAuxiliaries } from './read-auxiliaries';
import { relativeEnd } from './relative-end';

/** As sure as "officials described the plan as a farce". */
const CONFIDENCE = 0.6;

/** Tokens: of whom or what something is said. */
const LONGEST_OBJECT = 20;

/**
 * Findings of everyday verbs that assert only with an object and what they make of it: "put [the toll] at [35]", "named
 * [the gunman] as [Oskar Lind]".
 */
export function attributeComplements(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return scan.sentences.flatMap(({ first, end }, sentence) => {
    const findings: Finding[] = [];
    for (let at = first; at < end; at++) {
      const content = scan.speechAt[at] === -1 ? readContent(scan, at, end, cues[sentence] ?? []) : null;
      if (!content) continue;
      const group = readAuxiliaries(scan, at, first);
      const { subject, antecedent } = findSubject(scan, group.lead, first, false, false);
      if (!subject || group.be || group.negated || group.unreal) continue;
      // "a man who identified himself as Lind said": who he is, and nothing that he reports
      if (antecedent && isOfClass('stressing', normAt(scan, at + 1))) continue;
      findings.push({
        rule: 'described-as',
        kind: 'speech',
        sentence,
        source: antecedent ?? subject,
        cue: [{ first: group.first, end: at + 1 }],
        content: antecedent ? content.map((range) => inRelative(scan, range)) : content,
        addressee: null,
        behind: null,
        continues: null,
        confidence: CONFIDENCE,
      });
    }
    return findings;
  });
}

/** "Ines Roth, who put the crew at [12], was rescued" */
function inRelative(scan: Scan, { first, end }: TokenRange): TokenRange {
  return { first, end: relativeEnd(scan, first, end) };
}

function readContent(
  scan: Scan,
  at: number,
  limit: number,
  cues: readonly VerbCue[],
): readonly TokenRange[] | null {
  const word = normAt(scan, at);
  const sums = isOfClass('putting', word);
  if (!sums && !isOfClass('naming', word)) return null;
  const link = findLink(scan, at + 1, limit, sums ? 'at' : 'as');
  if (link === -1 || !(sums ? isAmount(scan, link + 1) : scan.classes[link + 1] === 'name')) return null;
  const object = trimMarks(scan, { first: at + 1, end: link });
  const whole = clauseEnd(scan, link + 1, limit, cues);
  const made = trimMarks(scan, { first: link + 1, end: sums ? amountEnd(scan, link + 1, whole) : whole });
  return object.end > object.first && made.end > made.first ? [object, made] : null;
}

/** "put [the number of those killed] at": the link right behind a noun phrase; -1 where there is none. */
function findLink(scan: Scan, at: number, limit: number, word: string): number {
  const noun = readNounPhrase(scan, at, limit);
  if (noun === at) return -1;
  // "put the cost of the repair [that] was not made at"
  let related = false;
  for (let i = at + 1; i < limit && i <= at + LONGEST_OBJECT; i++) {
    if (normAt(scan, i) === word) return i;
    const kind = scan.classes[i];
    related ||= kind === 'that' || kind === 'rel';
    if (kind === 'mark' || (kind === 'aux' && !related) || scan.speechAt[i] !== -1) return -1;
  }
  return -1;
}

/** "at 35[, a figure that …]", "at between 35 and 40": where the amount ends, with what it is compared to. */
function amountEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    if (normAt(scan, i) !== ',' || isQuoted(scan, i)) continue;
    const kind = scan.classes[i + 1];
    if (kind !== 'num' && kind !== 'adv' && kind !== 'prep') return i;
  }
  return limit;
}

/** Tokens: "at something like 35". */
const LONGEST_AMOUNT = 4;

/** "35", "about 35", "more than 35", "$4m" */
function isAmount(scan: Scan, at: number): boolean {
  for (let i = at; i < at + LONGEST_AMOUNT; i++) {
    if (scan.classes[i] === 'num') return true;
    if (scan.classes[i] === 'verb' || scan.classes[i] === 'mark' || normAt(scan, i) === 'the') return false;
  }
  return false;
}
