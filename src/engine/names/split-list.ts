import { isCommonGivenName } from '../../lexicon/given-names';
import { isKnownOrganization } from '../../lexicon/organizations';
import { normAt, type Scan, wordsOf } from '../reading/scan';
import type { NameRun } from './name-run';

/** "Holt Cisco Apple", a list that has lost its commas: each organization that everybody knows is a name of its own. */
export function splitList(scan: Scan, run: NameRun): NameRun[] {
  const known: number[] = [];
  for (let i = run.first; i < run.end; i++) if (isKnownOrganization(wordsOf(scan, i, i + 1))) known.push(i);
  // "Apple Ines Roth": the second name begins with a given name
  const led = known.length === 1 && isCommonGivenName(normAt(scan, (known[0] ?? 0) + 1));
  if ((known.length < 2 && !led) || isKnownOrganization(wordsOf(scan, run.first, run.end))) return [run];
  const pieces: NameRun[] = [];
  let from = run.first;
  const cut = (to: number) => {
    if (to > from) pieces.push(from === run.first ? { ...run, end: to } : bareRun(from, to));
    from = to;
  };
  for (const i of known) {
    cut(i);
    cut(i + 1);
  }
  cut(run.end);
  return pieces;
}

/** A name with nothing before it. */
export function bareRun(first: number, end: number): NameRun {
  return { first, end, start: first, lead: null, gender: null, leader: '' };
}
