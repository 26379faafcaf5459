import { isOfClass } from '../../lexicon/grammar';
import type { Person } from '../names/collect-people';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { TokenRange } from '../rules/finding';
import type { Sourced } from '../sources/sourced';
import { type Carrier, toCarrier } from './carrier';
import { isPublic } from './is-public';
import type { MediaContext } from './read-medium';

/**
 * The outlet for which a named source works, as the source's own words say: "Ada Roth of the Daily Mail recalled", "Radio Sund’s
 * Ada Roth reported", "Ada Roth, a reporter for Radio Sund". What he posts or says in public he says for himself.
 */
export function readEmployer(context: MediaContext, { finding, mention }: Sourced): Carrier | null {
  if (!mention?.person || isPublic(context.scan, finding)) return null;
  return readBefore(context, mention.range) ?? readBehind(context, mention.range, mention.person);
}

/** "Radio Sund’s Ada Roth", "Radio Sund reporter Ada Roth", "the BBC’s harbour correspondent, Ada Roth" */
function readBefore({ scan, media, isOwn }: MediaContext, { first, end }: TokenRange): Carrier | null {
  const short = scan.classes[first] === 'det' ? media.short(first + 1) : null;
  const hit = readOutlet(scan, first, end, true) ?? short;
  if (!hit) return null;
  const owner = scan.classes[hit.end] === 'poss';
  let at = owner ? hit.end + 1 : hit.end;
  while (at < end && scan.classes[at] === 'word') at++;
  const job = isOfClass('reporting-job', normAt(scan, at - 1)) && at - 1 >= hit.end;
  if (job && normAt(scan, at) === ',') at++;
  const named = scan.classes[at] === 'name' && at < end;
  return named && (job || (owner && at === hit.end + 1)) ? toCarrier(isOwn, hit, first) : null;
}

/** "Ada Roth of Radio Sund", "Ada Roth, a reporter for Radio Sund" */
function readBehind({ scan, isOwn }: MediaContext, range: TokenRange, person: Person): Carrier | null {
  const last = person.words.at(-1);
  for (let i = range.first + 1; i < range.end; i++) {
    const kind = scan.classes[i];
    const apart = kind === 'mark' && normAt(scan, i - 1) !== last;
    if (apart || kind === 'verb' || kind === 'rel' || isOfClass('former', normAt(scan, i))) return null;
    if (kind !== 'prep' || !worksFor(scan, i, last)) continue;
    const hit = readOutlet(scan, i + 1, range.end, true);
    if (hit) return toCarrier(isOwn, hit, i + 1);
  }
  return null;
}

function worksFor(scan: Scan, at: number, surname: string | undefined): boolean {
  const before = normAt(scan, at - 1);
  return (normAt(scan, at) === 'of' && before === surname) || isOfClass('reporting-job', before);
}
