import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import { type Finding, type TokenRange, trimMarks } from './finding';
import { clauseBefore, clauseEnd, holdsVerb } from './place-content';
import { skipAdjuncts } from './skip-adjuncts';

/** As sure as "according to", with which it means the same. */
const CONFIDENCE = 0.9;

/** Findings of "As [the Courier] reported, [the yard is sold]" and "[The yard is sold], as one sailor put it". */
export function attributeAs(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return cues.flatMap((siblings) =>
    siblings.flatMap((cue) => {
      const { subject, verb } = cue;
      const speaks = verb.kind === 'speech' && (verb.frames.includes('c') || verb.frames.includes('q'));
      if (!subject || !speaks || cue.voice === 'passive' || cue.negated || cue.unreal) return [];
      if (normAt(scan, subject.first - 1) !== 'as' || scan.classes[subject.first] === 'pron') return [];
      const content = placeContent(scan, cue, subject.first - 1, siblings);
      if (!content || !holdsVerb(scan, content)) return [];
      return [
        {
          rule: 'according-to',
          kind: 'speech' as const,
          sentence: cue.sentence,
          source: subject,
          cue: [{ first: cue.first, end: cue.end }],
          content: [content],
          addressee: null,
          behind: null,
          continues: null,
          confidence: CONFIDENCE,
        },
      ];
    }),
  );
}

/** Behind the comma where "as" opens the sentence, else before it; `null` where the verb has an object of its own. */
function placeContent(scan: Scan, cue: VerbCue, as: number, cues: readonly VerbCue[]): TokenRange | null {
  const { first, end } = scan.sentences[cue.sentence] ?? { first: as, end: as };
  const at = skipAdjuncts(scan, cue.end, end);
  const mark = normAt(scan, at);
  if (as === first)
    return mark === ',' || mark === ':'
      ? trimMarks(scan, { first: at + 1, end: clauseEnd(scan, at + 1, end, cues) })
      : null;
  return at >= end - 1 ? clauseBefore(scan, as, first) : null;
}
