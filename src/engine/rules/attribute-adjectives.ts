import { findCueAdjective } from '../../lexicon/cue-adjectives';
import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import { findSubject } from './find-subject';
import type { VerbCue } from './find-verb-cues';
import { type Finding, trimMarks } from './finding';
import { clauseEnd } from './place-content';
import { readAuxiliaries } from './read-auxiliaries';
import { opensWholeClause } from './read-fronted';
import { readSubject } from './read-subject';

/** As sure as "believes that". */
const CONFIDENCE = 0.7;

/** Findings of adjectives that say what somebody holds for a fact: "Holt is adamant that …", "crews remain convinced the port …". */
export function attributeAdjectives(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return scan.sentences.flatMap(({ first, end }, sentence) => {
    const findings: Finding[] = [];
    for (let at = first + 1; at < end - 1; at++) {
      const finding =
        scan.speechAt[at] === -1 ? readAdjective(scan, at, sentence, end, cues[sentence] ?? []) : null;
      if (finding) findings.push(finding);
    }
    return findings;
  });
}

function readAdjective(
  scan: Scan,
  at: number,
  sentence: number,
  limit: number,
  cues: readonly VerbCue[],
): Finding | null {
  const adjective = findCueAdjective(normAt(scan, at));
  if (!adjective || adjective.kind === 'attitude' || !adjective.frames.includes('c')) return null;
  const that = normAt(scan, at + 1) === 'that';
  const first = that ? at + 2 : at + 1;
  if (!opensWholeClause(scan, { first, end: limit }) && !(that && normAt(scan, first) === ',')) return null;
  // "adamant that he be removed" wants something
  if (normAt(scan, readSubject(scan, first, limit)) === 'be') return null;
  const floor = scan.sentences[sentence]?.first ?? 0;
  const verb = beforeAdverbs(scan, at);
  const lasts = isOfClass('remaining', normAt(scan, verb));
  const group = readAuxiliaries(scan, lasts ? verb : verb + 1, floor);
  if ((!lasts && !group.be) || group.negated || group.unreal) return null;
  const { subject, antecedent } = findSubject(scan, group.lead, floor, false, false);
  if (!subject || isImpersonal(scan, subject.first)) return null;
  const content = trimMarks(scan, { first, end: clauseEnd(scan, first, limit, cues) });
  return {
    rule: that ? 'that-clause' : 'bare-clause',
    kind: adjective.kind,
    sentence,
    source: antecedent ?? subject,
    cue: [{ first: group.first, end: at + 1 }],
    content: [content],
    addressee: null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}

/** The verb before "absolutely convinced". */
function beforeAdverbs(scan: Scan, at: number): number {
  let verb = at - 1;
  while (scan.classes[verb] === 'adv' && !isOfClass('negation', normAt(scan, verb))) verb--;
  return verb;
}

/** "[It] is clear that", "[what] is certain" */
function isImpersonal(scan: Scan, at: number): boolean {
  const word = normAt(scan, at);
  return word === 'it' || word === 'what' || word === 'there' || isOfClass('pointing', word);
}
