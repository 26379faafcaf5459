import { findAccording } from '../../lexicon/according';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import { placeAroundPhrase } from './attribute-according';
import { readPossessor } from './attribute-views';
import type { VerbCue } from './find-verb-cues';
import type { Finding } from './finding';
import { leadsSentence } from './place-content';

/** As sure as "according to", with which it means the same. */
const CONFIDENCE = 0.9;

/** Findings of "in [Holt]'s view, …", "…, by [her] own account": what stands for "in the view of Holt", between commas or at an end of the sentence. */
export function attributeTelling(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return scan.sentences.flatMap(({ first, end }, sentence) => {
    const findings: Finding[] = [];
    for (let at = first + 2; at < end; at++) {
      if (scan.speechAt[at] !== -1 || scan.classes[at + 1] !== 'mark') continue;
      const source = isTelling(normAt(scan, at)) ? readPossessor(scan, at, first) : null;
      const prep = source ? source.first - 1 : -1;
      const hit = prep < first ? null : findAccording([normAt(scan, prep), 'the', normAt(scan, at), 'of']);
      const leads = leadsSentence(scan, prep, first);
      const apart = leads ? normAt(scan, at + 1) === ',' : scan.classes[prep - 1] === 'mark';
      if (!hit || !source || !apart || (findPronoun(normAt(scan, source.first))?.person ?? 3) !== 3) continue;
      const content = placeAroundPhrase(scan, { first: prep, end: at + 1 }, first, end, cues[sentence] ?? []);
      if (content.length === 0) continue;
      findings.push({
        rule: 'according-to',
        kind: hit.kind,
        sentence,
        source,
        cue: [
          { first: prep, end: source.first },
          { first: source.end, end: at + 1 },
        ],
        content,
        addressee: null,
        behind: null,
        continues: null,
        confidence: CONFIDENCE,
      });
    }
    return findings;
  });
}

/** "view", "words", "account": of "in the view of", "by the account of". */
function isTelling(noun: string): boolean {
  return (
    findAccording(['in', 'the', noun, 'of']) !== null || findAccording(['by', 'the', noun, 'of']) !== null
  );
}
