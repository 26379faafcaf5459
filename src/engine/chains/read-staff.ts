import { isOfClass } from '../../lexicon/grammar';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';
import { type Carrier, toCarrier } from './carrier';
import type { MediaContext } from './read-medium';

/** Words of a person's name, at most. */
const LONGEST_NAME = 4;

/** "told [Dana Webb of Radio Sund]", "told [a reporter for the Courier]": the medium for which a listener works; `null` for others. */
export function readStaff({ scan, isOwn }: MediaContext, at: number, limit: number): Carrier | null {
  const named = nameEnd(scan, at, limit);
  const of = named > at ? named : jobEnd(scan, at);
  if (of === at || !isOfClass('published-by', normAt(scan, of))) return null;
  const outlet = readOutlet(scan, of + 1, limit, true);
  return outlet && { ...toCarrier(isOwn, outlet, of + 1), words: { first: at, end: outlet.end } };
}

/** "[a reporter] for the Courier", "[reporters] from Radio Sund"; the token itself where no such job stands there. */
function jobEnd(scan: Scan, at: number): number {
  const noun = scan.classes[at] === 'det' ? at + 1 : at;
  return isOfClass('presenting', normAt(scan, noun)) ? noun + 1 : at;
}

function nameEnd(scan: Scan, at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + LONGEST_NAME && scan.classes[end] === 'name') end++;
  return end;
}
