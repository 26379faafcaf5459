import type { Discourse } from './discourse';
import type { Referent } from './referent';

/** "The Courier is not naming the driver. The company said": this outlet, which has said nothing for itself, is none that others speak of. */
export function isOwn({ isOwnOutlet }: Discourse, { mention, name, speaks }: Referent): boolean {
  return !speaks && mention?.named === true && isOwnOutlet(name);
}
