import type { Pair } from './pair-statements';
import { poolBalances } from './pool-scores';
import type { Balance } from './scores';

/** Statements by a property that both gold and report have. */
export interface Part {
  readonly name: string;
  readonly balance: Balance;
}

/**
 * How many statements of each sort are found, and how many of those said to be of a sort are.
 * @param goldSort the sort of a statement in the gold; `foundSort` of one in the report
 */
export function breakDown(
  pairs: readonly Pair[],
  sorts: readonly string[],
  goldSort: (pair: Pair & { readonly gold: NonNullable<Pair['gold']> }) => string,
  foundSort: (pair: Pair & { readonly found: NonNullable<Pair['found']> }) => string,
): Part[] {
  return sorts.map((name) => {
    let predicted = 0;
    let gold = 0;
    let right = 0;
    for (const pair of pairs) {
      const there = pair.gold !== null && goldSort({ ...pair, gold: pair.gold }) === name;
      const said = pair.found !== null && foundSort({ ...pair, found: pair.found }) === name;
      if (there) gold++;
      if (said) predicted++;
      if (there && said) right++;
    }
    const share = (whole: number): number => (whole > 0 ? right / whole : 0);
    return {
      name,
      balance: poolBalances([{ P: share(predicted), R: share(gold), F1: 0, predicted, gold }]),
    };
  });
}

/** How often the first was taken for the second, most often first; only where they differ. */
export interface Confusion {
  readonly gold: string;
  readonly found: string;
  readonly count: number;
}

/** The identities of sources that are confused, among the statements found. */
export function confuseIdentities(pairs: readonly Pair[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { gold, found } of pairs) {
    if (!gold || !found || gold.identity === found.identity) continue;
    const key = `${gold.identity} ${found.identity}`;
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { gold: gold.identity, found: found.identity, count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
