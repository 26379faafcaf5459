import { findHearsay } from '../../lexicon/hearsay';
import type { Scan } from '../reading/scan';
import type { Chain } from './chain';

/** Tokens: "reportedly" stands so near before a cue: "has reportedly since told". */
const LEAD = 2;

/** "Holt reportedly told friends that …": who said it is known, but not who tells of it; second-hand. Any other chain as it is. */
export function heardSaid(scan: Scan, chain: Chain): Chain {
  const { cue, content, source } = chain.sourced.finding;
  const [first] = cue;
  if (chain.secondHand || !chain.who || !first || !source) return chain;
  for (let i = first.first - LEAD; i < first.end; i++) {
    const said = content.some((piece) => i >= piece.first && i < piece.end);
    const within =
      said || (i >= source.first && i < source.end) || scan.sentenceAt[i] !== scan.sentenceAt[first.first];
    if (within || findHearsay(scan.norms, i)?.kind !== 'adverb') continue;
    return { ...chain, secondHand: true, reasons: [...chain.reasons, { rule: 'hearsay', words: cue }] };
  }
  return chain;
}
