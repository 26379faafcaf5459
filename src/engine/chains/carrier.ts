import type { OutletKind } from '../../lexicon/outlets';
import type { NamedOutlet } from '../reading/match-outlet';
import type { OwnOutlet } from '../reading/own-outlet';
import type { TokenRange } from '../rules/finding';

/** A medium through which a source spoke, and the words that say so. */
export interface Carrier {
  readonly name: string;
  readonly kind: OutletKind | null;
  readonly words: TokenRange;
  /** False where it is this outlet itself. */
  readonly foreign: boolean;
  /** True for one interview among others: what is said besides has nothing to do with it. */
  readonly once?: boolean;
}

/** The outlet as a carrier, named in the words from token `first` on. */
export function toCarrier(isOwn: OwnOutlet, outlet: NamedOutlet, first: number): Carrier {
  const { name, key, kind, end } = outlet;
  return { name, kind, words: { first, end }, foreign: !isOwn(key) && !isOwn(name) };
}
