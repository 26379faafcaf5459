import { isOfClass } from '../../lexicon/grammar';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import type { Finding, TokenRange } from '../rules/finding';
import { type Carrier, toCarrier } from './carrier';
import type { MediaContext } from './read-medium';
import { mediumBefore } from './read-quoter';

/** Tokens: "emails [that] CNN has seen": the medium is named so near behind the paper. */
const REACH = 4;

/** "documents [that CNN reviewed]", "a lawsuit, [which the Courier said it had seen]": the medium that has the paper; `null` where none is said to. */
export function readHolder(context: MediaContext, { first, end }: TokenRange): Carrier | null {
  const { scan, media, isOwn } = context;
  const has = heldBefore(context, first);
  if (has) return has;
  const limit = scan.sentences[scan.sentenceAt[first] ?? -1]?.end ?? end;
  let described = false;
  for (let i = first + 1; i < limit && i < end + REACH; i++) {
    const kind = scan.classes[i];
    described ||= kind === 'rel' || kind === 'that';
    // "the lawsuit says CNN obtained the tapes": what it says, not who has it
    if ((kind === 'verb' || kind === 'aux') && !described && i >= end) return null;
    if (scan.classes[i] !== 'name' && scan.classes[i] !== 'det') continue;
    const hit = readOutlet(scan, i, limit, true) ?? media.short(i);
    if (hit && isOfClass('obtaining', normAt(scan, skipSaid(scan, hit.end)))) return toCarrier(isOwn, hit, i);
  }
  return null;
}

/** "[The Courier has seen] a report that says": who has the paper that begins at the token. */
function heldBefore(context: MediaContext, first: number): Carrier | null {
  return isOfClass('obtaining', normAt(context.scan, first - 1)) ? mediumBefore(context, first - 1) : null;
}

/** "The Courier has obtained a memo [in which the mayor] said": who has the paper in which the source says it; `null` elsewhere. */
export function readHeldIn(context: MediaContext, { source }: Finding): Carrier | null {
  const { scan } = context;
  const which = (source?.first ?? 0) - 1;
  if (normAt(scan, which) !== 'which' || normAt(scan, which - 1) !== 'in') return null;
  let first = which - 2;
  while (scan.classes[first] === 'word' || scan.classes[first] === 'name' || scan.classes[first] === 'num')
    first--;
  return heldBefore(context, scan.classes[first] === 'det' ? first : first + 1);
}

/** "[has] seen", "[said it had] seen" */
function skipSaid(scan: Scan, at: number): number {
  let i = normAt(scan, at) === 'said' && normAt(scan, at + 1) === 'it' ? at + 2 : at;
  while (scan.classes[i] === 'aux' || scan.classes[i] === 'adv') i++;
  return i;
}
