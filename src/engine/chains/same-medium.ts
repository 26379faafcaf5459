import type { Entity } from '../sources/entities';
import type { Sourced } from '../sources/sourced';

/**
 * "A report said … The Harbour Post said … It said …": what stood for a medium once stands for it again, where its own words tell
 * nothing. Notes in `made` what `named` tells anew.
 */
export function sameMedium(made: Map<Entity, Entity>, read: Sourced, named: Sourced): Sourced {
  if (!read.source) return named;
  if (named.source && named.source !== read.source) made.set(read.source, named.source);
  const before = named.source === read.source ? made.get(read.source) : undefined;
  return before ? { ...named, source: before } : named;
}
