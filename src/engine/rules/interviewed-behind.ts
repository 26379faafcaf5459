import { isOfClass } from '../../lexicon/grammar';
import { readOutlet } from '../reading/match-outlet';
import { normAt, type Scan } from '../reading/scan';

/** "according to interviews with [two dozen officials]", "interviews with [sailors] suggest": those who were asked; the token itself elsewhere. */
export function interviewedBehind(scan: Scan, at: number, limit: number): number {
  let noun = at;
  while (noun < limit && (scan.classes[noun] === 'det' || scan.classes[noun] === 'num')) noun++;
  const asked = isOfClass('interviewing', normAt(scan, noun)) && normAt(scan, noun + 1) === 'with';
  return !asked || readOutlet(scan, noun + 2, limit, true) ? at : noun + 2;
}
