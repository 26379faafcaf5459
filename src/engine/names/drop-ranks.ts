import { normAt, type Scan, wordsOf } from '../reading/scan';
import { isAcronym, type NameRun } from './name-run';

/** "DCI Ines Roth said … [DCI] Roth said": a rank in capitals before a full name is none of the surname's words either. */
export function dropRanks(scan: Scan, runs: readonly NameRun[]): readonly NameRun[] {
  const ranked = new Set<string>();
  for (const { first, end, start } of runs)
    if (first > start && end - first > 1 && isRank(scan, first - 1))
      ranked.add(`${normAt(scan, first - 1)} ${normAt(scan, end - 1)}`);
  if (ranked.size === 0) return runs;
  return runs.map((run) => {
    const { first, end } = run;
    const drops =
      end === first + 2 &&
      isRank(scan, first) &&
      ranked.has(`${normAt(scan, first)} ${normAt(scan, end - 1)}`);
    return drops ? { ...run, first: first + 1, lead: 'title', leader: normAt(scan, first) } : run;
  });
}

function isRank(scan: Scan, at: number): boolean {
  return isAcronym(wordsOf(scan, at, at + 1));
}
