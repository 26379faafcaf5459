import type { Attribution } from '../../report';
import type { Scan } from '../reading/scan';
import { spansOf } from '../reading/spans';
import type { Finding } from '../rules/finding';
import { chooseProposals } from './choose';
import { collectProposals, startOf } from './propose';
import type { Taggings } from './tag-article';
import { weighProposals } from './weigh';
import type { Weights } from './weights-file';

/** Attributions with less confidence are left out; the value with the best "who said what" on articles kept for choosing. */
const LEAST_CONFIDENCE = 0.38;

/** All attributions, in order of the text: who is given as the origin of what, beliefs and intentions too. */
export function readAttributions(
  scan: Scan,
  rules: readonly Finding[],
  taggings: Taggings,
  weights: Weights,
): Attribution[] {
  const proposals = collectProposals(scan, rules, taggings, true);
  return chooseProposals(
    scan,
    proposals,
    weighProposals(scan, proposals, taggings, weights.cueness),
    weights.attributionJudge,
  )
    .filter(({ stands, confidence }) => stands && confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => startOf(a.proposal) - startOf(b.proposal))
    .map(({ proposal: { source, cue, content }, confidence }, index) => ({
      id: `attribution-${index + 1}`,
      source: source ? spansOf(scan, [source]) : [],
      cue: cue ? spansOf(scan, [cue]) : [],
      content: spansOf(scan, content),
      confidence,
    }));
}
