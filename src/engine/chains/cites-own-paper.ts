import { isOfClass } from '../../lexicon/grammar';
import { findSourceNoun, type SourceNounKind } from '../../lexicon/source-nouns';
import { headOf, readNounPhrase } from '../reading/noun-phrase';
import { normAt, type Scan } from '../reading/scan';
import { possessive } from '../referents/note-referent';
import type { TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';

/** "[the minister] was innocent", "[Ben Roth] was late" */
function isPersonal(scan: Scan, { first, end }: TokenRange): boolean {
  const head = headOf(scan, first, readNounPhrase(scan, first, end));
  return scan.classes[head] === 'name' || isPerson(findSourceNoun(normAt(scan, head))?.kind);
}

function isPerson(kind: SourceNounKind | undefined): boolean {
  return kind === 'office' || kind === 'role' || kind === 'relative' || kind === 'unnamed';
}

/** "According to its records, the boat sank, [the port] said": whoever cites a paper of their own speaks for themselves. */
export function citesOwnPaper(scan: Scan, { finding, source, mention }: Sourced, speaker: Entity): boolean {
  if (finding.rule !== 'according-to' || source?.identity !== 'document' || !mention) return false;
  const named = source.name.startsWith(`${possessive(speaker.name)} `);
  const unresolved =
    source.name === mention.text && isOfClass('possessor', normAt(scan, mention.range.first));
  // "According to his letter, [the minister] was innocent, Roth said": it may be the minister's
  return named || (unresolved && !finding.content.some((piece) => isPersonal(scan, piece)));
}
