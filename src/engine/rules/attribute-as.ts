import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { Finding } from './finding';
import { placeAroundAs } from './place-around-as';

/** As sure as "according to", with which it means the same. */
const CONFIDENCE = 0.9;

/** Findings of "As [the Courier] reported, [the yard is sold]" and "[The yard is sold], as one sailor put it". */
export function attributeAs(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return cues.flatMap((siblings) =>
    siblings.flatMap((cue) => {
      const { subject, verb } = cue;
      const asserts = verb.kind === 'speech' || verb.kind === 'show';
      const speaks = asserts && (verb.frames.includes('c') || verb.frames.includes('q'));
      if (!subject || !speaks || cue.voice === 'passive' || cue.negated || cue.unreal) return [];
      if (normAt(scan, subject.first - 1) !== 'as') return [];
      // "as I said", "as you know": who writes and who reads are no source
      const pronoun = scan.classes[subject.first] === 'pron';
      if (pronoun && findPronoun(normAt(scan, subject.first))?.person !== 3) return [];
      const content = placeAroundAs(scan, subject.first - 1, cue.end, cue.sentence, siblings);
      if (content.length === 0) return [];
      return [
        {
          rule: 'according-to',
          kind: 'speech' as const,
          sentence: cue.sentence,
          source: subject,
          cue: [{ first: cue.first, end: cue.end }],
          content,
          addressee: null,
          behind: null,
          continues: null,
          confidence: CONFIDENCE,
        },
      ];
    }),
  );
}
