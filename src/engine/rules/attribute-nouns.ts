import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun } from '../../lexicon/source-nouns';
import { isFiniteAt } from '../reading/is-finite-at';
import { readOutlet } from '../reading/match-outlet';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { isTaken } from './is-taken';
import { lacksSubject } from './lacks-subject';
import { mediumBefore } from './medium-before';
import { clauseEnd, leadsSentence } from './place-content';
import { readSubject } from './read-subject';

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
      const first = clauseBehind(scan, at, origin?.end ?? at + 1, sentence.end);
      if (first === -1) continue;
      const end = clauseEnd(scan, first, sentence.end, cues[index] ?? []);
      const start =
        readPossessor(scan, at, sentence.first)?.first ?? nounPhraseBefore(scan, at + 1, sentence.first);
      const opens = start !== -1 && leadsSentence(scan, start, sentence.first);
      const content = trimMarks(scan, { first, end: opens ? subjectClauseEnd(scan, first, end) : end });
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

/** "[The claim that the pier is safe] has been rejected": the last finite verb behind a noun or another verb is the sentence's own. */
function subjectClauseEnd(scan: Scan, first: number, end: number): number {
  let own = end;
  let verbs = 0;
  for (let i = first; i < end; i++) {
    const kind = scan.classes[i];
    const before = scan.classes[i - 1];
    if (verbs > 0 && (kind === 'rel' || kind === 'that' || kind === 'conj' || kind === 'mark')) break;
    if (kind !== 'aux' && kind !== 'verb') continue;
    const opensGroup = before === 'word' || before === 'name' || before === 'time' || before === 'num';
    const behindVerb = before === 'verb' && kind === 'verb';
    if (verbs > 0 && (opensGroup || behindVerb)) own = i;
    verbs++;
  }
  return own;
}

/**
 * Where the clause begins that the noun carries, "that" or none before it: "amid rumours [the port would close]"; -1 where
 * it carries none.
 */
function clauseBehind(scan: Scan, noun: number, at: number, limit: number): number {
  if (normAt(scan, at) === 'that')
    return opensClause(scan, at + 1) && !lacksSubject(scan, at + 1) ? at + 1 : -1;
  if (at !== noun + 1 || !isOfClass('rumoured', normAt(scan, noun))) return -1;
  let before = noun - 1;
  while (scan.classes[before] === 'word' || scan.classes[before] === 'conj') before--;
  const subject = isOfClass('upon-rumours', normAt(scan, before)) ? readSubject(scan, at, limit) : at;
  const verb = scan.classes[subject];
  return subject > at && (verb === 'aux' || verb === 'verb') ? at : -1;
}

/**
 * "a charge that Holt [has denied]", "rumours that the port [rejected on Friday]", "a claim that she [made]", "the report that they [referred to]
 * was late": what is denied is the charge, and no clause behind it.
 */
function isRelative(scan: Scan, { first, end }: TokenRange): boolean {
  for (let i = first + 1; i < end; i++) {
    if (scan.speechAt[i] !== -1) continue;
    if (scan.classes[i] === 'prep' && isFiniteAt(scan, i + 1) && isFiniteAt(scan, i - 1))
      return readSubject(scan, first, end) === i - 1;
    if (!isOfClass('meets-claims', normAt(scan, i)) || isOfClass('be', normAt(scan, i - 1))) continue;
    // "masks [made] in Sund were faulty"
    if (scan.classes[i - 1] === 'word' && !findSourceNoun(normAt(scan, i - 1))) continue;
    const behind = i + 1 < end ? scan.classes[i + 1] : 'mark';
    if (behind === 'mark' || behind === 'prep' || behind === 'conj' || behind === 'time') return true;
  }
  return false;
}

/** "a warning [from the ministry] that …", "fears [among crews] that …", "reports [in the Courier] that" */
function readOrigin(scan: Scan, at: number, limit: number): TokenRange | null {
  const word = normAt(scan, at);
  const printed = word === 'in' || word === 'on' ? readOutlet(scan, at + 1, limit, true) : null;
  if (printed) return { first: at + 1, end: printed.end };
  if (word !== 'from' && word !== 'by' && word !== 'among') return null;
  const end = readNounPhrase(scan, at + 1, limit);
  return end > at + 1 ? { first: at + 1, end } : null;
}

/** "[Roth]'s claim", "[her] claim" */
export function readPossessor(scan: Scan, noun: number, floor: number): TokenRange | null {
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
