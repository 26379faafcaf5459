import type { People } from '../names/collect-people';
import type { Scan } from '../reading/scan';
import { attributeAccording } from './attribute-according';
import { attributeAdjectives } from './attribute-adjectives';
import { attributeAs } from './attribute-as';
import { attributeAsTold } from './attribute-as-told';
import { attributeBeside } from './attribute-beside';
import { attributeBlock } from './attribute-block';
import { attributeComplements } from './attribute-complements';
import { attributeHeardTold } from './attribute-heard-told';
import { attributeHearsay } from './attribute-hearsay';
import { attributeNouns } from './attribute-nouns';
import { attributePassiveAs } from './attribute-passive-as';
import { attributePolls } from './attribute-polls';
import { attributePosts } from './attribute-posts';
import { attributeReleased } from './attribute-released';
import { attributeSigned } from './attribute-signed';
import { attributeTelling } from './attribute-telling';
import { attributeTitle } from './attribute-title';
import { attributeTurns } from './attribute-turns';
import { attributeVerbs } from './attribute-verbs';
import { attributeViews } from './attribute-views';
import { continueQuotations } from './continue-quotations';
import { findVerbCues } from './find-verb-cues';
import { type Finding, overlaps } from './finding';

/** All attributions of the article, in order of the text; where two rules claim the same cue the surer one stands. */
export function findAttributions(scan: Scan, people: People): Finding[] {
  const cues = findVerbCues(scan);
  const found = settle([
    ...attributeVerbs(scan, cues),
    ...attributeAccording(scan, cues),
    ...attributeTelling(scan, cues),
    ...attributeAs(scan, cues),
    ...attributeAsTold(scan, cues),
    ...attributeHearsay(scan, cues),
    ...attributeHeardTold(scan, cues),
    ...attributePassiveAs(scan, cues),
    ...attributeComplements(scan, cues),
    ...attributePolls(scan, cues),
    ...attributeNouns(scan, cues),
    ...attributeViews(scan, cues),
    ...attributeAdjectives(scan, cues),
    ...attributeTitle(scan, people),
    ...attributeTurns(scan, people, cues),
    ...attributeSigned(scan),
    ...attributePosts(scan),
    ...attributeBlock(scan, cues),
    ...attributeBeside(scan, people),
    ...attributeReleased(scan),
  ]);
  return [...found, ...continueQuotations(scan, people, found)].sort((a, b) => startOf(a) - startOf(b));
}

/** One finding a cue, and no hearsay inside what somebody is given for anyway. */
function settle(findings: readonly Finding[]): Finding[] {
  const kept = new Map<number, Finding[]>();
  for (const finding of [...findings].sort((a, b) => b.confidence - a.confidence)) {
    const rivals = kept.get(finding.sentence);
    if (!rivals) {
      kept.set(finding.sentence, [finding]);
      continue;
    }
    const sameCue = rivals.some((other) =>
      other.cue.some((cue) => finding.cue.some((own) => overlaps(own, cue))),
    );
    // "said commenting on the figures that …": two verbs, one content
    const sameContent = rivals.some((other) => other.content[0]?.first === finding.content[0]?.first);
    const insideAnother =
      finding.kind === 'hearsay' &&
      rivals.some((other) => other.content.some((piece) => finding.cue.some((own) => overlaps(own, piece))));
    if (!sameCue && !sameContent && !insideAnother) rivals.push(finding);
  }
  return [...kept.values()].flat().sort((a, b) => startOf(a) - startOf(b));
}

/** The first token of a finding's content, cue or source. */
export function startOf(finding: Finding): number {
  let start = finding.source?.first ?? Number.POSITIVE_INFINITY;
  for (const range of finding.content) start = Math.min(start, range.first);
  for (const range of finding.cue) start = Math.min(start, range.first);
  return start;
}
