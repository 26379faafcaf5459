import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { outletEnd } from '../reading/match-outlet';
import { readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import type { VerbCue } from './find-verb-cues';
import type { Finding } from './finding';
import { placeAroundAs } from './place-around-as';

/** As sure as "according to", with which it means the same. */
const CONFIDENCE = 0.9;

/** Between "as" and its participle: "as was first", "as previously". */
const LONGEST_LEAD = 3;

/** Findings of "As first reported by [the Courier], [the yard is sold]" and "[The yard is sold], as noted by [Roth]". */
export function attributeAsTold(scan: Scan, cues: readonly (readonly VerbCue[])[]): Finding[] {
  return scan.sentences.flatMap(({ first, end }, sentence) => {
    const findings: Finding[] = [];
    for (let as = first; as < end - 3; as++) {
      const apart = as === first || normAt(scan, as - 1) === ',';
      if (!apart || normAt(scan, as) !== 'as' || scan.speechAt[as] !== -1) continue;
      const by = findAgent(scan, as + 1, end);
      if (by === -1) continue;
      const agent = Math.max(outletEnd(scan, by + 1, end), readNounPhrase(scan, by + 1, end));
      const content = placeAroundAs(scan, as, agent, sentence, cues[sentence] ?? []);
      if (agent === by + 1 || content.length === 0) continue;
      findings.push({
        rule: 'according-to',
        kind: 'speech',
        sentence,
        source: { first: by + 1, end: agent },
        cue: [{ first: as, end: by + 1 }],
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

/** The "by" of "first reported by"; -1 where there is none. */
function findAgent(scan: Scan, at: number, end: number): number {
  for (let i = at; i < end && i < at + LONGEST_LEAD; i++) {
    const hit = findReportingVerb(normAt(scan, i));
    const tells = hit && (hit.verb.kind === 'speech' || hit.verb.kind === 'show');
    if (tells && hit.forms.includes('participle')) return normAt(scan, i + 1) === 'by' ? i + 1 : -1;
  }
  return -1;
}
