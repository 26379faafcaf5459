import { isOfClass } from '../../lexicon/grammar';
import type { Finding } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';
import { blockOf } from './block-of';
import type { Chain } from './chain';
import { readQuotedBy } from './read-quoted-by';
import type { Tracing } from './tracing';

/** Paragraphs: who "was quoted as saying" something was so by the medium cited so far back, at most. */
const QUOTING_REACH = 1;

/** "The visit went well, the Courier said. […] “It was long,” Holt was quoted as saying": by the medium just cited. */
export function quotingMedium({ scan, cited }: Tracing, finding: Finding): string[] {
  const named = readQuotedBy(scan, finding);
  if (named) return [named];
  return cited && blockOf(scan, finding) - cited.block <= QUOTING_REACH ? [cited.name] : [];
}

/** The medium whose report goes on: "The Courier says the yard will close. Two buyers are said to be near." */
export function runningReport({ scan, cited }: Tracing, { kind, sentence, cue }: Finding): string[] {
  const at = cue[0]?.first ?? 0;
  const goesOn = kind === 'hearsay' && cited !== null && cited.sentence === sentence - 1;
  return goesOn && cited.block === (scan.tokens[at]?.block ?? 0) ? [cited.name] : [];
}

/** "The Courier reported that the yard will close. It is a shock, according to one source.": somebody nameless in a report that goes on. */
export function quotedByReport(tracing: Tracing, sourced: Sourced, source: Entity): Chain | null {
  const { finding, mention } = sourced;
  const { cited, scan } = tracing;
  const nameless = source.identity === 'unnamed' && isOfClass('never-named', mention?.noun?.singular ?? '');
  if (
    !nameless ||
    !cited ||
    cited.sentence !== finding.sentence - 1 ||
    cited.block !== blockOf(scan, finding)
  )
    return null;
  return {
    sourced,
    who: source,
    identity: source.identity,
    via: [cited.name],
    viaUnnamed: false,
    secondHand: true,
    goesOn: true,
    reasons: [{ rule: 'same-account', words: [] }],
  };
}
