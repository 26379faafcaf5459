import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { findSubject } from './find-subject';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { isReported } from './is-reported';
import { clauseEnd } from './place-content';
import { readAuxiliaries } from './read-auxiliaries';
import { relativeEnd } from './relative-end';

/** As sure as "officials described the plan as a farce". */
const CONFIDENCE = 0.6;

/** Findings of what a poll has: "a Courier poll gave [Holt a lead of six points]", "the survey had [Holt ahead by 17 points]". */
export function attributePolls(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return scan.sentences.flatMap(({ first, end }, sentence) => {
    const findings: Finding[] = [];
    for (let at = first; at < end; at++) {
      if (scan.speechAt[at] !== -1 || !isOfClass('polling', normAt(scan, at))) continue;
      const content = readStanding(scan, at + 1, clauseEnd(scan, at + 1, end, cues[sentence] ?? []));
      if (!content) continue;
      const group = readAuxiliaries(scan, at, first);
      const { subject, antecedent } = findSubject(scan, group.lead, first, false, false);
      const source = antecedent ?? subject;
      if (!source || group.be || group.negated || group.unreal || !isPoll(scan, source)) continue;
      if (isReported(scan, { first: source.first, end: at + 1 })) continue;
      findings.push({
        rule: 'described-as',
        kind: 'show',
        sentence,
        source,
        cue: [{ first: group.first, end: at + 1 }],
        // "a poll that had [Holt ahead by 17 points] was wrong"
        content: [antecedent ? { ...content, end: relativeEnd(scan, content.first, content.end) } : content],
        addressee: null,
        behind: null,
        continues: null,
        confidence: CONFIDENCE,
      });
      at = content.end - 1;
    }
    return findings;
  });
}

/** "[Holt] a lead of six points", "[Holt] ahead by 17 points", "[Holt] at 31%": who stands where, with a figure. */
function readStanding(scan: Scan, at: number, limit: number): TokenRange | null {
  const content = trimMarks(scan, { first: at, end: limit });
  const kind = scan.classes[at];
  // "a margin of error of three points"
  const somebody = kind === 'det' || kind === 'pron' || scan.tokens[at]?.capital;
  if (!somebody || isOfClass('indefinite', normAt(scan, at))) return null;
  let stands = false;
  let counts = false;
  for (let i = at; i < content.end; i++) {
    if (scan.speechAt[i] !== -1) return null;
    stands ||= isOfClass('standing', normAt(scan, i));
    counts ||= stands && isShare(scan, i);
  }
  return counts ? content : null;
}

/** "at [31%]", "ahead by [17] points", "a lead of [four] points"; but "on the map in [2019]", "at the helm with [151] seats". */
function isShare(scan: Scan, at: number): boolean {
  if (scan.classes[at] !== 'num' || !BEFORE_SHARE.has(normAt(scan, at - 1))) return false;
  return normAt(scan, at).endsWith('%') || isOfClass('share-unit', normAt(scan, at + 1));
}

/** Before how many points or seats. */
const BEFORE_SHARE: ReadonlySet<string> = new Set(['at', 'by', 'of', 'on']);

function isPoll(scan: Scan, { first, end }: TokenRange): boolean {
  const head = headOf(scan, first, readNounPhrase(scan, first, end) || end);
  return isOfClass('asking', findSourceNoun(normAt(scan, head))?.singular ?? '');
}
