import { isOfClass } from '../../lexicon/grammar';
import type { NamedOutlet } from '../reading/match-outlet';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import type { MediaMention } from './collect-media';
import { type MediaContext, QUOTE_MARK } from './read-medium';

/** "Radio Sund’s [Harbour Hour]": the programme under the name of its station, which `before` is where it stands right before the token; else the outlet itself. */
export function withStation(
  scan: Scan,
  outlet: NamedOutlet,
  at: number,
  before: MediaMention | undefined,
): NamedOutlet {
  if (outlet.kind !== 'programme' || !before) return outlet;
  const poss = normAt(scan, at - 1) === '"' ? at - 2 : at - 1;
  if (scan.classes[poss] !== 'poss' || before.outlet.end !== poss) return outlet;
  return { ...outlet, name: wordsOf(scan, before.first, outlet.end).replaceAll(QUOTE_MARK, '') };
}

/** "Ada Holt’s breakfast show [on Radio Sund]": the station that airs a programme; `null` where none is named right behind it. */
export function readStation(
  { scan, isOwn }: MediaContext,
  { words }: Carrier,
  limit: number,
): Carrier | null {
  if (normAt(scan, words.end) !== 'on') return null;
  const at = scan.classes[words.end + 1] === 'det' ? words.end + 2 : words.end + 1;
  const station = readOutlet(scan, at, limit, true);
  return station && { ...toCarrier(isOwn, station, at), words: { first: words.first, end: station.end } };
}

/** "[Harbour Today], a Radio Sund programme": the station of a programme that is in no list, in the words behind its name. */
export function readApposedStation({ scan, isOwn }: MediaContext, at: number, limit: number): Carrier | null {
  let end = at;
  while (end < limit && (scan.classes[end] === 'name' || scan.tokens[end]?.capital === true)) end++;
  if (end === at || normAt(scan, end) !== ',' || scan.classes[end + 1] !== 'det') return null;
  const station = readOutlet(scan, end + 2, limit, true);
  if (!station || !isOfClass('showing', normAt(scan, station.end))) return null;
  return { ...toCarrier(isOwn, station, end + 2), words: { first: at, end: station.end + 1 } };
}
