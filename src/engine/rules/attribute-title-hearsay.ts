import { isOfClass } from '../../lexicon/grammar';
import { findHearsay } from '../../lexicon/hearsay';
import { isOrganizationWord } from '../../lexicon/organizations';
import { normAt, type Scan } from '../reading/scan';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { opensWholeClause } from './read-fronted';

/** A headline's participle of hearsay is as sure as a phrase of hearsay in the text. */
const CONFIDENCE = 0.8;

/**
 * The finding of a headline that leaves out the auxiliary of its hearsay: "Bridge rumoured to close", for "is rumoured to"; "40 feared dead"; or that
 * opens with what is abroad: "Fears pier will fall".
 * `limit`: the first token behind the headline's own words.
 */
export function attributeTitleHearsay(scan: Scan, limit: number): Finding | null {
  const that = normAt(scan, 1) === 'that' ? 2 : 1;
  // "[Fears] pier will fall", "[Claims that] mayor lied"; but "Claims Conference pays"
  const spread = isOfClass('spread', normAt(scan, 0)) && !isOrganizationWord(normAt(scan, 1));
  if (spread && opensWholeClause(scan, { first: that, end: limit }))
    return finding(scan, 0, 1, [trimMarks(scan, { first: that, end: limit })]);
  for (let at = 1; at < limit - 1; at++) {
    if (scan.speechAt[at] !== -1 || scan.classes[at - 1] === 'aux') continue;
    const said = [at, at + 1].map((i) => normAt(scan, i));
    const kind = findHearsay(['are', ...said])?.kind;
    // "40 feared [dead]"
    if (kind !== 'predicate' && (kind !== 'infinitive' || said[1] !== 'to')) continue;
    const end = kind === 'predicate' ? at + 1 : at + 2;
    const subject = trimMarks(scan, { first: 0, end: at });
    const rest = trimMarks(scan, { first: end, end: limit });
    if (subject.end === subject.first || rest.end === rest.first) continue;
    return finding(scan, at, end, [subject, rest]);
  }
  return null;
}

function finding(scan: Scan, first: number, end: number, content: readonly TokenRange[]): Finding {
  return {
    rule: 'hearsay-phrase',
    kind: 'hearsay',
    sentence: scan.sentenceAt[first] ?? 0,
    source: null,
    cue: [{ first, end }],
    content,
    addressee: null,
    behind: null,
    continues: null,
    confidence: CONFIDENCE,
  };
}
