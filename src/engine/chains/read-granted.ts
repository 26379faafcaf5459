import { isOfClass } from '../../lexicon/grammar';
import { normAt } from '../reading/scan';
import type { Carrier } from './carrier';
import { type MediaContext, readMedium } from './read-medium';

/** Tokens: "her first [sit-down television] interview". */
const ADJECTIVES = 4;

/** "gave [Radio Sund] an interview", "has granted [Noon] her first interview": the medium behind the verb at the token, before the talk. */
export function readGranted(context: MediaContext, at: number, limit: number): Carrier | null {
  const { scan } = context;
  if (!isOfClass('granting', normAt(scan, at))) return null;
  const medium = readMedium(context, at + 1, limit);
  const det = medium?.words.end ?? at;
  if (!medium || scan.classes[det] !== 'det') return null;
  for (
    let i = det + 1;
    i <= det + ADJECTIVES + 1 && scan.classes[i] !== 'mark' && scan.classes[i] !== 'prep';
    i++
  )
    if (isOfClass('interviewing', normAt(scan, i))) return medium;
  return null;
}
