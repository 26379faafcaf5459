import type { Scan } from '../reading/scan';
import type { Finding } from '../rules/finding';
import type { Entity } from '../sources/entities';
import type { Chain } from './chain';
import type { Accounts } from './find-accounts';
import type { MediaContext } from './read-medium';

/** What the tracing of one chain looks up. */
export interface Tracing {
  readonly scan: Scan;
  readonly context: MediaContext;
  /** The findings of each sentence. */
  readonly siblings: ReadonlyMap<number, readonly Finding[]>;
  readonly accounts: Accounts;
  /** The last chain at whose far end an entity stood. */
  readonly lastOf: Map<Entity, Chain>;
  /** What stood for a medium, "a report", and the medium. */
  readonly made: Map<Entity, Entity>;
  /** By token: the chain with a medium in whose content it stands. */
  readonly carriedAt: (Chain | undefined)[];
  /** The chain before. */
  last: Chain | null;
  /** The last statement that came through nobody. */
  direct: Chain | null;
  /** The last chain of several people without names who spoke at once. */
  crowd: Chain | null;
  /** The medium cited last, and where. */
  cited: { readonly name: string; readonly block: number; readonly sentence: number } | null;
}
