import { isOfClass } from '../../lexicon/grammar';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { MediaContext } from './read-medium';

/** "[the Courier]’s investigative unit", "[the paper]’s editorial board": the medium as which they speak; `null` for other words. */
export function readNewsroom(
  { scan, media }: Pick<MediaContext, 'scan' | 'media'>,
  { first, end }: TokenRange,
): NamedOutlet | null {
  const last = normAt(scan, end - 1);
  const speaks = isOfClass('newsroom', last) || (last === 'board' && normAt(scan, end - 2) === 'editorial');
  if (!speaks) return null;
  const noun = scan.classes[first] === 'det' ? first + 1 : first;
  const spokenOf = scan.classes[noun + 1] === 'poss' ? media.meantBy(normAt(scan, noun), first) : null;
  const hit =
    readOutlet(scan, first, end, true) ?? media.short(noun) ?? (spokenOf && { ...spokenOf, end: noun + 1 });
  // "the National Crime Bureau" bears the name of no newspaper
  const own = hit && scan.classes[end - 1] === 'name' && scan.classes[hit.end] === 'name';
  return hit && hit.end < end && !own ? hit : null;
}
