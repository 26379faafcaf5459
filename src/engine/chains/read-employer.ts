import { readOutlet } from '../reading/match-outlet';
import { normAt } from '../reading/scan';
import type { Sourced } from '../sources/sourced';
import { type Carrier, toCarrier } from './carrier';
import { isPublic } from './is-public';
import type { MediaContext } from './read-medium';

/**
 * The outlet for which a named source works, as the source's own words say: "Ada Roth of the Daily Mail recalled". What he posts
 * or says in public he says for himself.
 */
export function readEmployer(context: MediaContext, { finding, mention }: Sourced): Carrier | null {
  const { scan, isOwn } = context;
  if (!mention?.person || isPublic(scan, finding)) return null;
  const { first, end } = mention.range;
  for (let i = first + 1; i < end && scan.classes[i] !== 'mark'; i++) {
    if (normAt(scan, i) !== 'of' || normAt(scan, i - 1) !== mention.person.words.at(-1)) continue;
    const hit = readOutlet(scan, i + 1, end, true);
    if (hit) return toCarrier(isOwn, hit, i + 1);
  }
  return null;
}
