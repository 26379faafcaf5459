import { type Outlet, matchOutlet } from '../lexicon/outlets';
import { type Scan, wordsOf } from './scan';

/** No outlet's name has more words. */
const LONGEST_NAME = 8;

/** The outlet named at token `at` and where its name ends (exclusive), reading up to `limit`; `null` where none is named. */
export function readOutlet(scan: Scan, at: number, limit: number): { outlet: Outlet; end: number } | null {
  const words: string[] = [];
  for (let i = at; i < limit && i < at + LONGEST_NAME; i++) words.push(wordsOf(scan, i, i + 1));
  const hit = matchOutlet(words, 0);
  return hit && { outlet: hit.outlet, end: at + hit.end };
}

/** The end of the outlet's name at `at`, or `at` where none is named. */
export function matchOutletAt(scan: Scan, at: number, limit: number): number {
  return readOutlet(scan, at, limit)?.end ?? at;
}
