import type { Identity } from '../../report';
import type { TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';
import type { Carrier } from './find-carrier';

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

/** Nobody in between: the source speaks to this outlet, or in public. */
export function firstHand(sourced: Sourced, source: Entity): Chain {
  return {
    sourced,
    who: source,
    identity: source.identity,
    via: [],
    viaUnnamed: false,
    secondHand: false,
    reasons: [],
  };
}

/** Nobody named stands behind it: "crews were told that …". */
export function hearsay(sourced: Sourced, via: readonly string[], viaUnnamed: boolean): Chain {
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
export function throughOutlet(
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
    // "According to Reuters, two officials said …": one link, though the outlet is named twice.
    via: passed.includes(outlet.name) ? passed : [...passed, outlet.name],
    viaUnnamed,
    secondHand: true,
    reasons: [{ rule: 'carried-by-outlet', words }],
  };
}

/** "officials said, citing the pilot": the pilot, through the officials. */
export function throughRelay(
  sourced: Sourced,
  source: Entity,
  behind: Entity,
  passed: readonly string[],
): Chain {
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
export function throughCarrier(
  sourced: Sourced,
  source: Entity,
  carrier: Carrier,
  passed: readonly string[],
  viaUnnamed: boolean,
): Chain {
  const via = carrier.foreign && !passed.includes(carrier.name) ? [...passed, carrier.name] : passed;
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

/** Somebody without a name: one, or a crowd. */
export function isNameless(identity: Identity): boolean {
  return identity === 'unnamed' || identity === 'group';
}
