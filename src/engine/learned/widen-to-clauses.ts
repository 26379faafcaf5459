import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { holdsVerb } from '../rules/place-content';
import type { Judged } from './choose';
import { asRuled } from './propose';

/** Of the rules' content a tagger's must hold so large a part to mean all of it. */
const LEAST_SHARE = 0.5;

/**
 * “Ministers [were slow to act], Roth has admitted”: a tagger that begins late and sees no cue means the clause that the rules have with its
 * cue behind it, where it is not chosen; other proposals stay as they are.
 */
export function widenToClauses(scan: Scan, rules: readonly Finding[], standing: readonly Judged[]): Judged[] {
  const chosen = new Set(standing.map(({ proposal }) => proposal.finding));
  const cues = new Set(standing.flatMap(({ proposal }) => (proposal.cue ? [proposal.cue.first] : [])));
  const before = new Map<number, Finding[]>();
  for (const rule of rules)
    if (rule.rule === 'clause-before' && rule.source && !chosen.has(rule))
      before.set(rule.sentence, [...(before.get(rule.sentence) ?? []), rule]);
  return standing.map((item) => {
    const { finding, cue, content } = item.proposal;
    const [only, ...others] = content;
    if (finding || cue || !only || others.length > 0 || scan.speechAt[only.first] !== -1) return item;
    const rule = before
      .get(scan.sentenceAt[only.first] ?? -1)
      ?.find(
        ({ cue, content }) => !cues.has(cue[0]?.first ?? -1) && content.some((piece) => isMost(only, piece)),
      );
    return rule ? { ...item, proposal: asRuled(item.proposal, rule) } : item;
  });
}

/** Whether the part lies in the whole, and makes most of it. */
function isMost(part: TokenRange, whole: TokenRange): boolean {
  const within = part.first >= whole.first && part.end <= whole.end;
  return within && part.end - part.first >= LEAST_SHARE * (whole.end - whole.first);
}

/**
 * "[In Tarn], said the mayor, [nobody sleeps]": a tagger that has one side of the cue means the clause on both sides. Not where somebody else speaks in it:
 * "In the end, said the mayor, a court found that …".
 */
export function widenToBothSides(
  scan: Scan,
  rules: readonly Finding[],
  standing: readonly Judged[],
): Judged[] {
  const cues = standing.flatMap(({ proposal }) => (proposal.cue ? [proposal.cue.first] : []));
  const parted = rules.filter(
    ({ rule, content: [before, ...behind] }) =>
      rule === 'clause-before' &&
      before !== undefined &&
      behind.length > 0 &&
      (!holdsVerb(scan, before) || isOfClass('subordinating', normAt(scan, before.first))) &&
      !behind.some(({ first, end }) => cues.some((cue) => cue >= first && cue < end)),
  );
  return standing.map((item) => {
    const { finding, cue, content } = item.proposal;
    const [only, ...others] = content;
    if (finding || !cue || !only || others.length > 0 || scan.speechAt[only.first] !== -1) return item;
    const rule = parted.find(
      (ruled) =>
        ruled.cue[0]?.first === cue.first &&
        ruled.content.some(({ first, end }) => first === only.first && end === only.end),
    );
    return rule ? { ...item, proposal: asRuled(item.proposal, rule) } : item;
  });
}
