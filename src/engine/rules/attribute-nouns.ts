import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { readOutlet } from '../reading/match-outlet';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { isTaken } from './is-taken';
import { mediumBefore } from './medium-before';
import { clauseEnd } from './place-content';

/** A noun with a that-clause is an attribution less often than a verb: "the fact that", "the claim that". */
const CONFIDENCE = 0.6;

/** Findings of nouns with a that-clause: Roth's claim that …, reports that …, a warning from the ministry that …. */
export function attributeNouns(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  const findings: Finding[] = [];
  scan.sentences.forEach((sentence, index) => {
    for (let at = sentence.first; at < sentence.end - 2; at++) {
      const noun =
        scan.speechAt[at] === -1 && (scan.classes[at] !== 'verb' || isTaken(scan, at))
          ? findCueNoun(normAt(scan, at))
          : null;
      if (!noun) continue;
      const origin = readOrigin(scan, at + 1, sentence.end);
      const that = origin?.end ?? at + 1;
      if (normAt(scan, that) !== 'that' || !opensClause(scan, that + 1)) continue;
      const content = trimMarks(scan, {
        first: that + 1,
        end: clauseEnd(scan, that + 1, sentence.end, cues[index] ?? []),
      });
      if (content.end === content.first || isRelative(scan, content)) continue;
      const source = origin ?? readPossessor(scan, at, sentence.first) ?? mediumBefore(scan, at);
      // "there is no evidence that …" is nobody's statement
      const unowned = normAt(scan, at - 1) === 'no' || isOfClass('narrated', normAt(scan, at));
      if (!source && (noun.kind === 'belief' || noun.kind === 'show' || unowned)) continue;
      findings.push({
        rule: 'cue-noun',
        kind: source ? noun.kind : 'hearsay',
        sentence: index,
        source,
        cue: [{ first: at, end: at + 1 }],
        content: [content],
        addressee: null,
        behind: null,
        continues: null,
        confidence: CONFIDENCE,
      });
    }
  });
  return findings;
}

/** "a charge that Holt [has denied]", "rumours that the port [rejected on Friday]": what is denied is the charge, and no clause behind it. */
function isRelative(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end; i++) {
    if (scan.speechAt[i] !== -1 || !isOfClass('meets-claims', normAt(scan, i))) continue;
    const behind = i + 1 < end ? scan.classes[i + 1] : 'mark';
    if (behind === 'mark' || behind === 'prep' || behind === 'conj' || behind === 'time') return true;
  }
  return false;
}

/** "a warning [from the ministry] that …", "reports [in the Courier] that" */
function readOrigin(scan: Scan, at: number, limit: number): TokenRange | null {
  const word = normAt(scan, at);
  const printed = word === 'in' || word === 'on' ? readOutlet(scan, at + 1, limit, true) : null;
  if (printed) return { first: at + 1, end: printed.end };
  if (word !== 'from' && word !== 'by') return null;
  const end = readNounPhrase(scan, at + 1, limit);
  return end > at + 1 ? { first: at + 1, end } : null;
}

/** "[Roth]'s claim", "[her] claim" */
function readPossessor(scan: Scan, noun: number, floor: number): TokenRange | null {
  let at = noun;
  while (at > floor && (scan.classes[at - 1] === 'word' || scan.classes[at - 1] === 'num')) at--;
  if (scan.classes[at - 1] === 'poss') {
    const first = nounPhraseBefore(scan, at - 1, floor);
    return first === -1 ? null : { first, end: at - 1 };
  }
  const possessive = normAt(scan, at - 1);
  return possessive === 'his' || possessive === 'her' || possessive === 'their' || possessive === 'its'
    ? { first: at - 1, end: at }
    : null;
}

function opensClause(scan: Scan, at: number): boolean {
  const kind = scan.classes[at];
  return (
    kind === 'det' ||
    kind === 'pron' ||
    kind === 'name' ||
    kind === 'num' ||
    kind === 'word' ||
    scan.speechAt[at] !== -1
  );
}
