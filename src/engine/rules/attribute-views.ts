import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { clauseEnd } from './place-content';

/** As sure as "Holt's claim that". */
const CONFIDENCE = 0.6;

/** Findings of nouns whose content stands behind "is": "Holt's view is that …", "the fear among crews is that …". */
export function attributeViews(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return scan.sentences.flatMap(({ first, end }, sentence) => {
    const findings: Finding[] = [];
    for (let at = first; at < end - 3; at++) {
      const noun =
        scan.speechAt[at] === -1 && scan.classes[at] === 'word' ? findCueNoun(normAt(scan, at)) : null;
      if (!noun || noun.kind === 'show') continue;
      const behind = readOwner(scan, at + 1, end);
      const source = behind ?? readPossessor(scan, at, first);
      const be = behind?.end ?? at + 1;
      if (!source || !isOfClass('be', normAt(scan, be)) || normAt(scan, be + 1) !== 'that') continue;
      const content = trimMarks(scan, {
        first: be + 2,
        end: clauseEnd(scan, be + 2, end, cues[sentence] ?? []),
      });
      if (content.end === content.first) continue;
      findings.push({
        rule: 'cue-noun',
        kind: noun.kind,
        sentence,
        source,
        cue: [{ first: at, end: at + 1 }],
        content: [content],
        addressee: null,
        behind: null,
        continues: null,
        confidence: CONFIDENCE,
      });
    }
    return findings;
  });
}

/** "the view [of the ministry]", "the fear [among crews]" */
function readOwner(scan: Scan, at: number, limit: number): TokenRange | null {
  if (!isOfClass('owner', normAt(scan, at)) && normAt(scan, at) !== 'among') return null;
  const end = readNounPhrase(scan, at + 1, limit);
  return end > at + 1 ? { first: at + 1, end } : null;
}

/** "[Holt]'s view", "[her] view" */
export function readPossessor(scan: Scan, noun: number, floor: number): TokenRange | null {
  let at = noun;
  while (at > floor && scan.classes[at - 1] === 'word') at--;
  if (scan.classes[at - 1] === 'poss') {
    const first = nounPhraseBefore(scan, at - 1, floor);
    return first === -1 ? null : { first, end: at - 1 };
  }
  return isOfClass('possessor', normAt(scan, at - 1)) ? { first: at - 1, end: at } : null;
}
