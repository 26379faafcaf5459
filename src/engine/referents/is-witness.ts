import { isOfClass } from '../../lexicon/grammar';
import { normAt } from '../reading/scan';
import type { Discourse } from './discourse';
import type { Referent } from './referent';

/** The noun for whoever gives evidence. */
const WITNESS = 'witness';
/** Tokens: "told [Marlow Crown Court] that". */
const HEARER_REACH = 5;

/** "A witness said he had lied. ¶ Ben Holt, the man's neighbour, told Marlow Crown Court …": who is named next and tells a court is the witness. */
export function isWitness({ scan, findingAt }: Discourse, described: Referent, named: Referent): boolean {
  const here = described.appearances[0]?.phrase;
  const next = named.appearances[0]?.phrase;
  if (!here || !next || next.block - here.block !== 1 || next.role !== 'subject' || next.quoted) return false;
  if (described.plural || !described.nouns.has(WITNESS)) return false;
  const cue = findingAt.get(next.head)?.cue.at(-1);
  if (!cue) return false;
  for (let i = cue.end; i < cue.end + HEARER_REACH && scan.classes[i] !== 'verb'; i++) {
    if (scan.sentenceAt[i] !== next.sentence || scan.classes[i] === 'mark') return false;
    if (isOfClass('hearing', normAt(scan, i))) return true;
  }
  return false;
}
