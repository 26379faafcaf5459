import { isOfClass } from '../../lexicon/grammar';
import { type NamedOutlet, readOutlet } from '../reading/match-outlet';
import { normAt } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Sourced } from '../sources/sourced';
import { type Carrier, toCarrier } from './carrier';
import type { MediaContext } from './read-medium';

/** "[the Courier]’s investigative unit", "[the paper]’s editorial board": the medium as which they speak; `null` for other words. */
export function readNewsroom(
  { scan, media }: Pick<MediaContext, 'scan' | 'media'>,
  { first, end }: TokenRange,
): NamedOutlet | null {
  const last = normAt(scan, end - 1);
  const speaks = isOfClass('newsroom', last) || (last === 'board' && normAt(scan, end - 2) === 'editorial');
  return speaks ? readOwner({ scan, media }, { first, end }) : null;
}

/** "[Radio Sund]’s sources", "[the magazine]’s insider", "a source for [Radio Sund]": the medium that heard from them; `null` for other words. */
export function readHeardBy(
  { scan, media, isOwn }: Pick<MediaContext, 'scan' | 'media' | 'isOwn'>,
  { mention }: Sourced,
): Carrier | null {
  if (!mention || !isOfClass('press-source', mention.noun?.singular ?? '')) return null;
  const [served] = media.within(mention.range.first, mention.range.end);
  if (served && normAt(scan, served.first - 1) === 'for')
    return toCarrier(isOwn, served.outlet, served.first);
  const hit = readOwner({ scan, media }, mention.range);
  return hit && scan.classes[hit.end] === 'poss' ? toCarrier(isOwn, hit, mention.range.first) : null;
}

function readOwner(
  { scan, media }: Pick<MediaContext, 'scan' | 'media'>,
  { first, end }: TokenRange,
): NamedOutlet | null {
  const noun = scan.classes[first] === 'det' ? first + 1 : first;
  const spokenOf = scan.classes[noun + 1] === 'poss' ? media.meantBy(normAt(scan, noun), first) : null;
  const hit =
    readOutlet(scan, first, end, true) ?? media.short(noun) ?? (spokenOf && { ...spokenOf, end: noun + 1 });
  // "the National Crime Bureau" bears the name of no newspaper
  const own = hit && scan.classes[end - 1] === 'name' && scan.classes[hit.end] === 'name';
  return hit && hit.end < end && !own ? hit : null;
}
