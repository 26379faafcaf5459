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
      if (cue.voice !== 'passive' || cue.negated || cue.unreal) return [];
      const described = readDescribed(scan, cue, siblings);
      const subject =
        described && nounPhraseBefore(scan, cue.first, scan.sentences[cue.sentence]?.first ?? 0);
      if (!described || subject === null || subject === -1) return [];
      return [
        {
          rule: 'passive-as',
          kind: 'speech' as const,
          sentence: cue.sentence,
          source: described.source,
          cue: [{ first: cue.first, end: cue.end }],
          content: [{ first: subject, end: cue.first }, described.content],
          addressee: null,
          behind: null,
          continues: null,
          confidence: CONFIDENCE,
        },
      ];
    }),
  );
}

interface Described {
  readonly source: TokenRange;
  readonly content: TokenRange;
}

function readDescribed(scan: Scan, cue: VerbCue, cues: readonly VerbCue[]): Described | null {
  const { frames } = cue.verb;
  const limit = scan.sentences[cue.sentence]?.end ?? cue.end;
  const end = clauseEnd(scan, cue.end, limit, cues);
  if (frames.includes('a')) {
    const agent = readAgent(scan, cue.end, end);
    return agent && normAt(scan, agent.end) === 'as' ? described(scan, agent, agent.end + 1, end) : null;
  }
  if (!frames.includes('k')) return null;
  for (let at = cue.end + 1; at < end && at <= cue.end + LONGEST_NAME; at++) {
    const agent = scan.speechAt[at] === -1 ? readAgent(scan, at, end) : null;
    if (agent) return scan.classes[agent.end] === 'mark' ? described(scan, agent, cue.end, at) : null;
  }
  return null;
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
