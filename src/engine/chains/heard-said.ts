import { findHearsay } from '../../lexicon/hearsay';
import type { Scan } from '../reading/scan';
import { overlaps } from '../rules/finding';
import type { Chain } from './chain';

/** Tokens: "reportedly" stands so near before a cue: "has reportedly since told". */
const LEAD = 2;

/** Findings: what is heard of is told so soon before: "According to reports, Holt said". */
const REACH = 4;

/**
 * "Holt reportedly told friends that …", "According to reports, Holt told friends that …": who said it is known, but not who tells of it;
 * second-hand. Any other chain as it is. `before`: the chains of the findings before.
 */
export function heardSaid(scan: Scan, chain: Chain, before: readonly Chain[]): Chain {
  const { cue, source } = chain.sourced.finding;
  if (chain.secondHand || !chain.who || !source) return chain;
  const outer = outerHearsay(chain, before);
  if (!outer && !hasAdverb(scan, chain)) return chain;
  const via = outer?.via ?? [];
  return { ...chain, via, secondHand: true, reasons: [...chain.reasons, { rule: 'hearsay', words: cue }] };
}

/** The hearsay in whose content the cue stands; `null` where there is none. */
function outerHearsay({ sourced: { finding } }: Chain, before: readonly Chain[]): Chain | null {
  const [cue] = finding.cue;
  for (let i = before.length - 1; cue && i >= 0 && i >= before.length - REACH; i--) {
    const other = before[i];
    if (!other || other.sourced.finding.sentence !== finding.sentence) return null;
    // "a declaration that Roth said …": a noun with a relative clause
    const told = other.who === null && other.secondHand && other.sourced.finding.rule !== 'cue-noun';
    if (told && other.sourced.finding.content.some((piece) => overlaps(piece, cue))) return other;
  }
  return null;
}

function hasAdverb(scan: Scan, { sourced }: Chain): boolean {
  const { cue, content, source } = sourced.finding;
  const [first] = cue;
  if (!first || !source) return false;
  for (let i = first.first - LEAD; i < first.end; i++) {
    const said = content.some((piece) => i >= piece.first && i < piece.end);
    const within =
      said || (i >= source.first && i < source.end) || scan.sentenceAt[i] !== scan.sentenceAt[first.first];
    const heard = within ? undefined : findHearsay(scan.norms, i)?.kind;
    // "is said to have told"
    if (heard === 'adverb' || (heard === 'infinitive' && i >= first.first)) return true;
  }
  return false;
}
