import type { Identity } from '../../report';
import type { TokenRange } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';
import type { Carrier } from './carrier';
import type { Relay } from './read-teller';

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
  /** The same source may go on through the same medium in what follows. */
  readonly goesOn: boolean;
  /** Said on an earlier occasion, which the paragraph tells of and no further one. */
  readonly once?: boolean;
  /** Said where anybody could have heard or read it: what was said to a medium before has ended. */
  readonly inPublic?: boolean;
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
    goesOn: true,
    reasons: [],
  };
}

/** Nobody named stands behind it: "crews were told that …"; or those whom reports cite: "according to reports citing two officials". */
export function hearsay(sourced: Sourced, via: readonly string[], viaUnnamed: boolean): Chain {
  const words = sourced.finding.cue;
  const cited = sourced.mention?.hearsay && sourced.behind?.identity !== 'document' ? sourced.behind : null;
  return {
    sourced,
    who: cited,
    identity: cited?.identity ?? 'none',
    via,
    viaUnnamed,
    secondHand: true,
    goesOn: true,
    reasons: [{ rule: 'hearsay', words }],
  };
}

/** Somebody said it whom the words do not show, or who could not be read from them: no hearsay, for it was said outright. */
export function fromNobodyKnown(sourced: Sourced, via: readonly string[], viaUnnamed: boolean): Chain {
  return { ...hearsay(sourced, via, viaUnnamed), secondHand: via.length > 0, reasons: [] };
}

/** "The Courier reports, citing two officials": the officials, through the Courier. `names`: more than one where several are cited at once. */
export function throughOutlet(
  sourced: Sourced,
  outlet: Entity,
  names: readonly string[],
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
    via: [...passed, ...names.filter((name) => !passed.includes(name))],
    viaUnnamed,
    secondHand: true,
    goesOn: true,
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
    goesOn: true,
    reasons: [{ rule: 'passed-on', words: sourced.finding.cue }],
  };
}

/** "Roth told the Courier": Roth, through the Courier, unless the Courier is this outlet. */
export function throughCarriers(
  sourced: Sourced,
  source: Entity,
  carriers: readonly Carrier[],
  passed: readonly string[],
  viaUnnamed: boolean,
): Chain {
  const via = [...passed];
  for (const { foreign, name } of carriers) if (foreign && !via.includes(name)) via.push(name);
  const foreign = carriers.some((carrier) => carrier.foreign);
  return {
    sourced,
    who: source,
    identity: source.identity,
    via,
    viaUnnamed,
    secondHand: via.length > 0,
    goesOn: !carriers.some(({ once }) => once),
    reasons: [{ rule: foreign ? 'told-outlet' : 'told-us', words: carriers.map(({ words }) => words) }],
  };
}

/** "Holt said, according to two people in the room": Holt, through the two. */
export function throughSomebody(
  sourced: Sourced,
  source: Entity,
  relay: Relay,
  passed: readonly string[],
  viaUnnamed: boolean,
): Chain {
  return {
    sourced,
    who: source,
    identity: source.identity,
    via: [...new Set([...passed, ...(relay.through ?? []), relay.name])],
    viaUnnamed: viaUnnamed || relay.unnamed,
    secondHand: true,
    goesOn: true,
    reasons: [{ rule: 'passed-on', words: [relay.words] }],
  };
}

/** Somebody without a name: one, or a crowd. */
export function isNameless(identity: Identity): boolean {
  return identity === 'unnamed' || identity === 'group';
}

/** "The Courier said …, according to two officials": they are the Courier's sources, not the other way round. */
export function isOrigin({ sourced: { finding }, identity }: Chain): boolean {
  return finding.rule === 'according-to' && identity !== 'outlet' && identity !== 'none';
}

/** Nobody but a medium stands between himself and this outlet. */
export function withoutSelf(chain: Chain): Chain {
  const { who, via } = chain;
  if (!who || who.identity === 'outlet' || !via.includes(who.name)) return chain;
  const others = via.filter((name) => name !== who.name);
  const viaUnnamed = chain.viaUnnamed && others.length > 0 && !isNameless(who.identity);
  return { ...chain, via: others, viaUnnamed, secondHand: others.length > 0 };
}

/** Through whom an outer statement came, and who made it. */
export function passedOn({ via, who }: Chain): string[] {
  return who && !via.includes(who.name) ? [...via, who.name] : [...via];
}
