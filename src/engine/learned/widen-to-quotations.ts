import { findCueNoun } from '../../lexicon/cue-nouns';
import { isOfClass } from '../../lexicon/grammar';
import { findReportingVerb } from '../../lexicon/reporting-verbs';
import { findPronoun } from '../../lexicon/word-classes';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import type { Judged } from './choose';
import { asRuled, type Proposal } from './propose';

/**
 * “He sails alone, and I think that is brave”: a tagger that takes words of a quotation for a cue, or begins within it, means the whole
 * of it, as the rules have it, and nothing more where the whole of it is chosen, too; other proposals stay as they are.
 */
export function widenToQuotations(
  scan: Scan,
  rules: readonly Finding[],
  standing: readonly Judged[],
): Judged[] {
  const quoted = indexQuotations(scan, rules);
  const chosen = new Set(standing.map(({ proposal }) => proposal.finding));
  return standing.flatMap((item) => {
    const rule = findWhole(scan, item.proposal, quoted);
    if (!rule) return [item];
    if (chosen.has(rule)) return [];
    chosen.add(rule);
    return [{ ...item, proposal: asRuled(item.proposal, rule) }];
  });
}

/** The rules' findings by the quotation that a piece of their content opens with; an index into `scan.quotations`. */
function indexQuotations(scan: Scan, rules: readonly Finding[]): ReadonlyMap<number, Finding> {
  const index = new Map<number, Finding>();
  for (const rule of rules) {
    for (const { first, end } of rule.content) {
      const at = scan.speechAt[first] ?? -1;
      const quotation = scan.quotations[at];
      if (quotation?.first === first && quotation.end <= end && !index.has(at)) index.set(at, rule);
    }
  }
  return index;
}

/** The finding whose quotation the proposal is a part of; `null` where it has cue and words of its own. */
function findWhole(scan: Scan, proposal: Proposal, quoted: ReadonlyMap<number, Finding>): Finding | null {
  const { finding, cue, source, content } = proposal;
  const [opening] = content;
  if (finding || !opening) return null;
  const at = scan.speechAt[cue?.first ?? opening.first] ?? -1;
  if (!content.every((piece) => scan.speechAt[piece.first] === at)) return null;
  const within = cue
    ? !isSpeechOfAnother(scan, cue, source)
    : opening.first > (scan.quotations[at]?.first ?? 0);
  return (within && quoted.get(at)) || null;
}

/** “The mayor said that the pier was shut”: somebody else is told of within the quotation. */
function isSpeechOfAnother(scan: Scan, cue: TokenRange, source: TokenRange | null): boolean {
  if (!source || (findPronoun(normAt(scan, source.first))?.person ?? 3) !== 3) return false;
  // “When the board announced it, we were afraid”
  if (isOfClass('subordinating', normAt(scan, source.first - 1))) return false;
  for (let i = cue.first; i < cue.end; i++) {
    const hit = findReportingVerb(normAt(scan, i));
    const finite = hit?.forms.includes('past') || hit?.forms.includes('third');
    if ((hit?.verb.kind === 'speech' && finite) || findCueNoun(normAt(scan, i))) return true;
  }
  return false;
}
