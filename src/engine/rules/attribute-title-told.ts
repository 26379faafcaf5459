import { isOfClass } from '../../lexicon/grammar';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, trimMarks } from './finding';

/** A court hears what it is told, in whatever words. */
const CONFIDENCE = 0.8;

/** Tokens: "Sund crown court" */
const LONGEST_COURT = 4;

/** The finding of a headline that opens with who was told: "Court told nurse slept", for "The court heard that a nurse slept". */
export function attributeTitleTold(scan: Scan, limit: number): Finding | null {
  for (let at = 1; at <= LONGEST_COURT && at < limit - 2; at++) {
    if (scan.speechAt[at] !== -1 || scan.classes[at] === 'mark' || scan.classes[at - 1] === 'aux')
      return null;
    if (normAt(scan, at) !== TOLD || !isOfClass('hearing', normAt(scan, at - 1))) continue;
    const first = scan.classes[at + 1] === 'that' ? at + 2 : at + 1;
    const verb = readNounPhrase(scan, first, limit);
    const kind = scan.classes[verb];
    if (verb === first || (kind !== 'verb' && kind !== 'aux')) return null;
    return {
      rule: 'bare-clause',
      kind: 'speech',
      sentence: scan.sentenceAt[at] ?? 0,
      source: { first: 0, end: at },
      cue: [{ first: at, end: at + 1 }],
      content: [trimMarks(scan, { first, end: limit })],
      addressee: null,
      behind: null,
      continues: null,
      confidence: CONFIDENCE,
    };
  }
  return null;
}

const TOLD = 'told';
