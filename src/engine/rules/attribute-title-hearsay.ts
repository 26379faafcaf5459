import { findHearsay } from '../../lexicon/hearsay';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, trimMarks } from './finding';

/** A headline's participle of hearsay is as sure as a phrase of hearsay in the text. */
const CONFIDENCE = 0.8;

/**
 * The finding of a headline that leaves out the auxiliary of its hearsay: "Bridge rumoured to close", for "is rumoured to".
 * `limit`: the first token behind the headline's own words.
 */
export function attributeTitleHearsay(scan: Scan, limit: number): Finding | null {
  for (let at = 1; at < limit - 2; at++) {
    if (normAt(scan, at + 1) !== 'to' || scan.speechAt[at] !== -1 || scan.classes[at - 1] === 'aux') continue;
    if (findHearsay(['is', normAt(scan, at), 'to'])?.kind !== 'infinitive') continue;
    const subject = trimMarks(scan, { first: 0, end: at });
    const rest = trimMarks(scan, { first: at + 2, end: limit });
    if (subject.end === subject.first || rest.end === rest.first) continue;
    return {
      rule: 'hearsay-phrase',
      kind: 'hearsay',
      sentence: scan.sentenceAt[at] ?? 0,
      source: null,
      cue: [{ first: at, end: at + 2 }],
      content: [subject, rest],
      addressee: null,
      behind: null,
      continues: null,
      confidence: CONFIDENCE,
    };
  }
  return null;
}
