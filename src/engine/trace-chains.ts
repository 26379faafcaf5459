import { findSourceNoun } from '../lexicon/source-nouns';
import type { Identity } from '../report';
import type { Entity } from './entities';
import { type Carrier, findCarrier } from './find-carrier';
import { type Finding, overlaps, type TokenRange } from './finding';
import { knowOwnOutlet, type OwnOutlet } from './own-outlet';
import type { Sources } from './resolve-sources';
import type { Scan } from './scan';
import type { Sourced } from './sourced';

/** One reason for a link of the chain. */
export interface ChainReason {
  readonly rule: string;
  readonly words: readonly TokenRange[];
}

/** Where a finding comes from and through whom. */
export interface Chain {
  readonly sourced: Sourced;
  /** Who stands at the far end; `null` for hearsay that names nobody. */
  readonly who: Entity | null;
  readonly identity: Identity;
  /** Nearest to this outlet first. */
  readonly via: readonly string[];
  /** Somebody in `via` has no name. */
  readonly viaUnnamed: boolean;
  readonly secondHand: boolean;
  readonly reasons: readonly ChainReason[];
}

/** An account is carried on by the same medium over at most this many paragraphs. */
const CARRIER_REACH = 3;

/** Follows each finding from its source to this outlet. In order of the text: later findings inherit from earlier ones. */
export function traceChains(scan: Scan, sources: Sources): Chain[] {
  const isOwn = knowOwnOutlet(scan);
  const chains: Chain[] = [];
  const byFinding = new Map<Finding, Chain>();
  const lastOf = new Map<Entity, Chain>();
  const carriedAt: (Chain | undefined)[] = new Array<Chain | undefined>(scan.tokens.length);
  for (const sourced of sources.sourced) {
    const outer = findOuter(sourced.finding, chains);
    const before = (sourced.source && lastOf.get(sourced.source)) ?? null;
    const continued = sourced.finding.continues ? byFinding.get(sourced.finding.continues) : undefined;
    const chain = continued
      ? { ...continued, sourced, reasons: [...continued.reasons] }
      : trace(scan, sourced, outer, before, carriedAt, isOwn);
    chains.push(chain);
    byFinding.set(sourced.finding, chain);
    if (chain.who) lastOf.set(chain.who, chain);
    if (chain.via.length > 0)
      for (const piece of sourced.finding.content) carriedAt.fill(chain, piece.first, piece.end);
  }
  return chains;
}

function trace(
  scan: Scan,
  sourced: Sourced,
  outer: Chain | null,
  before: Chain | null,
  carriedAt: readonly (Chain | undefined)[],
  isOwn: OwnOutlet,
): Chain {
  const { finding, source, behind } = sourced;
  const from = outer && outer.who !== source ? outer : null;
  const passed = from
    ? [...from.via, ...(from.who && !from.via.includes(from.who.name) ? [from.who.name] : [])]
    : [];
  const viaUnnamed = from !== null && (from.viaUnnamed || isNameless(from.identity));
  if (!source || isRumour(scan, sourced)) return hearsay(sourced, passed, viaUnnamed);
  if (source.identity === 'outlet' && !isOwn(source.name))
    return throughOutlet(sourced, source, behind, passed, viaUnnamed);
  if (behind && behind.identity !== 'document') return throughRelay(sourced, source, behind, passed);
  const carrier = findCarrier(scan, finding, isOwn);
  if (carrier) return throughCarrier(sourced, source, carrier, passed, viaUnnamed);
  const inherited = passed.length > 0 ? null : inheritCarrier(scan, sourced, before, carriedAt);
  return {
    sourced,
    who: source,
    identity: source.identity,
    via: inherited?.via ?? passed,
    viaUnnamed: inherited?.viaUnnamed ?? viaUnnamed,
    secondHand: inherited?.secondHand ?? passed.length > 0,
    reasons: inherited
      ? [{ rule: 'same-account', words: [] }]
      : from
        ? [{ rule: 'nested', words: from.sourced.finding.cue }]
        : [],
  };
}

function hearsay(sourced: Sourced, via: readonly string[], viaUnnamed: boolean): Chain {
  const words = sourced.finding.cue;
  return {
    sourced,
    who: null,
    identity: 'none',
    via,
    viaUnnamed,
    secondHand: true,
    reasons: [{ rule: 'hearsay', words }],
  };
}

/** "The Courier reports, citing two officials": the officials, through the Courier. */
function throughOutlet(
  sourced: Sourced,
  outlet: Entity,
  behind: Entity | null,
  passed: readonly string[],
  viaUnnamed: boolean,
): Chain {
  const who = behind ?? outlet;
  const words = sourced.finding.source ? [sourced.finding.source] : [];
  return {
    sourced,
    who,
    identity: who.identity,
    via: [...passed, outlet.name],
    viaUnnamed,
    secondHand: true,
    reasons: [{ rule: 'carried-by-outlet', words }],
  };
}

/** "officials said, citing the pilot": the pilot, through the officials. */
function throughRelay(sourced: Sourced, source: Entity, behind: Entity, passed: readonly string[]): Chain {
  return {
    sourced,
    who: behind,
    identity: behind.identity,
    via: [...passed, source.name],
    viaUnnamed: isNameless(source.identity),
    secondHand: true,
    reasons: [{ rule: 'passed-on', words: sourced.finding.cue }],
  };
}

/** "Roth told the Courier": Roth, through the Courier, unless the Courier is this outlet. */
function throughCarrier(
  sourced: Sourced,
  source: Entity,
  carrier: Carrier,
  passed: readonly string[],
  viaUnnamed: boolean,
): Chain {
  const via = carrier.foreign ? [...passed, carrier.name] : passed;
  return {
    sourced,
    who: source,
    identity: source.identity,
    via,
    viaUnnamed,
    secondHand: via.length > 0,
    reasons: [{ rule: carrier.foreign ? 'told-outlet' : 'told-us', words: [carrier.words] }],
  };
}

/** "reports", "many media reports": nobody stands behind them; but "campaign finance reports" are documents. */
function isRumour(scan: Scan, { mention, source }: Sourced): boolean {
  if (
    source?.identity !== 'document' ||
    mention?.noun?.singular !== 'report' ||
    !mention.noun.plural ||
    mention.definite
  )
    return false;
  for (let i = mention.range.first; i < mention.range.end - 1; i++) {
    const kind = scan.classes[i];
    if (
      kind !== 'det' &&
      kind !== 'num' &&
      kind !== 'pron' &&
      findSourceNoun(scan.norms[i] ?? '')?.kind !== 'medium'
    )
      return false;
  }
  return true;
}

function isNameless(identity: Identity): boolean {
  return identity === 'unnamed' || identity === 'group';
}

/** What a source says right after speaking through a medium, or what the medium itself says of somebody, comes the same way. */
function inheritCarrier(
  scan: Scan,
  sourced: Sourced,
  before: Chain | null,
  carriedAt: readonly (Chain | undefined)[],
): Chain | null {
  const { source, mention } = sourced;
  // "The Courier says officials knew. They also feared …": who was first spoken of by the medium is known through it.
  const brought = carriedAt[source?.mentions[0]?.first ?? -1];
  const anaphor = mention?.pronoun !== null && mention?.pronoun !== undefined;
  if (brought && anaphor && distance(scan, brought, sourced) <= CARRIER_REACH) return brought;
  const same = before !== null && before.who === source && before.secondHand && before.identity !== 'none';
  return same && distance(scan, before, sourced) <= CARRIER_REACH ? before : null;
}

function distance(scan: Scan, chain: Chain, sourced: Sourced): number {
  return blockOf(scan, sourced.finding) - blockOf(scan, chain.sourced.finding);
}

function blockOf(scan: Scan, finding: Finding): number {
  const range = finding.cue[0] ?? finding.content[0];
  return range ? (scan.tokens[range.first]?.block ?? 0) : 0;
}

/** The finding in whose unquoted content this one's cue stands: "Roth said that the mayor told her that …". */
function findOuter(finding: Finding, chains: readonly Chain[]): Chain | null {
  const cue = finding.cue[0];
  for (let i = chains.length - 1; cue && i >= 0; i--) {
    const chain = chains[i];
    const other = chain?.sourced.finding;
    if (!chain || !other || other.sentence !== finding.sentence) return null;
    if (other.kind === 'speech' && other.content.some((piece) => overlaps(piece, cue))) return chain;
  }
  return null;
}
