import { isOfClass } from '../../lexicon/grammar';
import { findHearsay } from '../../lexicon/hearsay';
import { normAt, type Scan } from '../reading/scan';
import { findSubject } from './find-subject';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { clauseEnd, holdsVerb } from './place-content';
import { readAddressee } from './read-verb-source';

/** A little surer than the hearsay that it stands in. */
const CONFIDENCE = 0.85;

/** Tokens: "is also widely understood to". */
const LONGEST_HEARSAY = 5;

/** Findings of "[Holt] is said to have told [friends] that [the pier was sold]": who said it is known, but not who tells of it. */
export function attributeHeardTold(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return cues.flatMap((siblings) =>
    siblings.flatMap((cue) => {
      const verb = cue.end - 1;
      const says = isOfClass('telling', normAt(scan, verb)) || normAt(scan, verb) === 'said';
      if (!says || normAt(scan, verb - 1) !== 'have') return [];
      const first = hearsayBefore(scan, verb - 1);
      const { first: floor, end: limit } = scan.sentences[cue.sentence] ?? { first: 0, end: 0 };
      const { subject, antecedent } = findSubject(scan, first, floor, false, false);
      if (first === -1 || !subject) return [];
      const addressee = readAddressee(scan, cue, cue.end, limit);
      const content = readClause(scan, addressee?.end ?? cue.end, clauseEnd(scan, cue.end, limit, siblings));
      if (!content) return [];
      return [
        {
          rule: 'that-clause',
          kind: 'speech' as const,
          sentence: cue.sentence,
          source: antecedent ?? subject,
          cue: [{ first, end: cue.end }],
          content: [content],
          addressee,
          behind: null,
          continues: null,
          confidence: CONFIDENCE,
        },
      ];
    }),
  );
}

/** "[is said to] have": where the words begin that mark hearsay; -1 where none end at the token. */
function hearsayBefore(scan: Scan, end: number): number {
  for (let i = end - 2; i >= 0 && i >= end - LONGEST_HEARSAY; i--) {
    const hit = findHearsay(scan.norms, i);
    if (hit?.kind === 'infinitive' && i + hit.length === end) return i;
  }
  return -1;
}

/** "that [the pier was sold]", "[he was ill]" */
function readClause(scan: Scan, at: number, end: number): TokenRange | null {
  const range = trimMarks(scan, { first: normAt(scan, at) === 'that' ? at + 1 : at, end });
  const kind = scan.classes[range.first];
  const opens = kind === 'pron' || kind === 'det' || kind === 'name' || range.first > at;
  return opens && scan.speechAt[at] === -1 && range.end > range.first && holdsVerb(scan, range)
    ? range
    : null;
}
