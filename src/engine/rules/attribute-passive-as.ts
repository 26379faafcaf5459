import { isOfClass } from '../../lexicon/grammar';
import { findHearsay } from '../../lexicon/hearsay';
import { nounPhraseBefore, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { clauseEnd } from './place-content';

/** As sure as "officials described the plan as a farce". */
const CONFIDENCE = 0.6;

/** Tokens: what somebody was called before "by" is no longer: "called [“a hole for public money”] by critics". */
const LONGEST_NAME = 20;

/** Findings of descriptions in the passive that say whose they are: "[The plan] was described by officials as [a farce]". */
export function attributePassiveAs(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return cues.flatMap((siblings) =>
    siblings.flatMap((cue) => {
      if (cue.negated || cue.unreal) return [];
      const described = readBelieved(scan, cue, siblings) ?? readDescribed(scan, cue, siblings);
      if (!described) return [];
      const end = isInserted(scan, cue) ? cue.first - 1 : cue.first;
      const subject = readDescribedSubject(scan, cue, end);
      if (!subject) return [];
      return [
        {
          rule: 'passive-as',
          kind: 'speech' as const,
          sentence: cue.sentence,
          source: described.source,
          cue: [{ first: cue.first, end: cue.end }],
          content: [subject, described.content],
          addressee: null,
          behind: null,
          continues: null,
          confidence: CONFIDENCE,
        },
      ];
    }),
  );
}

/** "[The plan] was described", "[Ines Roth], who left in May, has been described": who or what it is said of, without an insert. */
function readDescribedSubject(scan: Scan, { subject, sentence }: VerbCue, end: number): TokenRange | null {
  const first = nounPhraseBefore(scan, end, scan.sentences[sentence]?.first ?? 0);
  if (first !== -1) return { first, end };
  if (!subject || normAt(scan, end - 1) !== ',') return null;
  let insert = subject.first + 1;
  while (insert < end && normAt(scan, insert) !== ',') insert++;
  return { first: subject.first, end: insert };
}

interface Described {
  readonly source: TokenRange;
  readonly content: TokenRange;
}

function readDescribed(scan: Scan, cue: VerbCue, cues: readonly VerbCue[]): Described | null {
  const { frames } = cue.verb;
  const inserted = isInserted(scan, cue);
  // "a boy, described as quiet by his neighbours, fled": no subject describes him there
  if (cue.voice !== 'passive' && !(inserted && frames.includes('a'))) return null;
  const limit = scan.sentences[cue.sentence]?.end ?? cue.end;
  const whole = clauseEnd(scan, cue.end, limit, cues);
  const end = inserted ? insertEnd(scan, cue.end, whole) : whole;
  if (frames.includes('a')) {
    const agent = readAgent(scan, cue.end, end);
    if (agent) return normAt(scan, agent.end) === 'as' ? described(scan, agent, agent.end + 1, end) : null;
    return normAt(scan, cue.end) === 'as' ? readByBehind(scan, cue.end + 1, end) : null;
  }
  if (!frames.includes('k')) return null;
  for (let at = cue.end + 1; at < end && at <= cue.end + LONGEST_NAME; at++) {
    const agent = scan.speechAt[at] === -1 ? readAgent(scan, at, end) : null;
    if (agent) return endsAgent(scan, agent.end, at) ? described(scan, agent, cue.end, at) : null;
  }
  return null;
}

/** "by critics.", "called “a tooth” by critics [in the town]": behind quoted words whatever describes them or says when. */
function endsAgent(scan: Scan, end: number, by: number): boolean {
  const kind = scan.classes[end];
  return (
    kind === 'mark' ||
    (scan.fragmentAt[by - 1] === 1 && (kind === 'prep' || kind === 'time' || kind === 'rel'))
  );
}

/** "described as [a farce] by [officials]": whoever describes it stands behind, at the end of the clause. */
function readByBehind(scan: Scan, first: number, end: number): Described | null {
  for (let at = first + 1; at < end && at <= first + LONGEST_NAME; at++) {
    const agent = scan.speechAt[at] === -1 ? readAgent(scan, at, end) : null;
    if (agent) return endsAgent(scan, agent.end, at) ? described(scan, agent, first, at) : null;
  }
  return null;
}

/** Where the comma closes an insert that is read from token `at`. */
function insertEnd(scan: Scan, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (normAt(scan, i) === ',' && scan.speechAt[i] === -1) return i;
  return limit;
}

/** "[The wreck] is believed by divers to [hold gold]", "[a wreck] believed by many to [hold gold]" */
function readBelieved(scan: Scan, cue: VerbCue, cues: readonly VerbCue[]): Described | null {
  const hearsay = findHearsay(['is', normAt(scan, cue.end - 1), 'to']);
  if (hearsay?.kind !== 'infinitive' || cue.gerund) return null;
  if (normAt(scan, cue.end) !== 'by') return null;
  const limit = scan.sentences[cue.sentence]?.end ?? cue.end;
  const to = infinitiveBehind(scan, cue.end + 1, limit);
  if (to === -1) return null;
  const agent = { first: cue.end + 1, end: to };
  const end = clauseEnd(scan, to, limit, cues);
  return described(scan, agent, to + 1, isInserted(scan, cue) ? insertEnd(scan, to, end) : end);
}

/** "The wreck, [believed by divers to hold gold], lies off Sund" */
function isInserted(scan: Scan, { first }: VerbCue): boolean {
  return normAt(scan, first - 1) === ',' && scan.classes[first] !== 'aux';
}

/** The "to" of the infinitive behind the noun phrase at token `at`: "divers [to] hold gold", "many [to] be safe"; -1 where none stands there. */
function infinitiveBehind(scan: Scan, at: number, limit: number): number {
  const alone = isOfClass('stands-alone', normAt(scan, at)) ? at + 1 : at;
  const end = Math.max(readNounPhrase(scan, at, limit), alone);
  for (let i = at + 1; i <= end; i++) {
    const kind = scan.classes[i + 1];
    if (normAt(scan, i) === 'to' && (kind === 'word' || kind === 'verb' || kind === 'aux')) return i;
  }
  return -1;
}

function described(scan: Scan, source: TokenRange, first: number, end: number): Described | null {
  const content = trimMarks(scan, { first, end });
  return content.end > content.first ? { source, content } : null;
}

/** "by [officials]" */
function readAgent(scan: Scan, at: number, limit: number): TokenRange | null {
  const end = normAt(scan, at) === 'by' ? readNounPhrase(scan, at + 1, limit) : at;
  return end > at + 1 ? { first: at + 1, end } : null;
}
