import { isOfClass } from '../../lexicon/grammar';
import { normAt, type Scan } from '../reading/scan';
import { possessive } from '../referents/note-referent';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';

/** "According to its records, the boat sank, [the port] said": whoever cites a paper of their own speaks for themselves. */
export function citesOwnPaper(scan: Scan, { finding, source, mention }: Sourced, speaker: Entity): boolean {
  if (finding.rule !== 'according-to' || source?.identity !== 'document' || !mention) return false;
  const named = source.name.startsWith(`${possessive(speaker.name)} `);
  const unresolved =
    source.name === mention.text && isOfClass('possessor', normAt(scan, mention.range.first));
  return named || unresolved;
}
