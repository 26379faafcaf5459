/** Two contents agree where their Jaccard index (characters in both, of the characters in either) is at least this; the scorers' bound. */
const LEAST_JACCARD = 0.5;

/** Positions of characters in the article's text. */
export type Characters = ReadonlySet<number>;

/**
 * Pairs predicted contents with given ones as the scorers do: one to one, those that share most first.
 * @param mayMatch what else has to agree, by the indexes of the two
 * @returns of the predicted ones that are right, the index of the given one
 */
export function matchOneToOne(
  gold: readonly Characters[],
  predicted: readonly Characters[],
  mayMatch: (gold: number, predicted: number) => boolean = () => true,
): Map<number, number> {
  const pairs: { readonly jaccard: number; readonly g: number; readonly p: number }[] = [];
  gold.forEach((given, g) => {
    predicted.forEach((found, p) => {
      const shared = countShared(given, found);
      const jaccard = shared / (given.size + found.size - shared);
      if (shared > 0 && jaccard >= LEAST_JACCARD && mayMatch(g, p)) pairs.push({ jaccard, g, p });
    });
  });
  const taken = new Set<number>();
  const right = new Map<number, number>();
  for (const { g, p } of pairs.sort((a, b) => b.jaccard - a.jaccard)) {
    if (taken.has(g) || right.has(p)) continue;
    taken.add(g);
    right.set(p, g);
  }
  return right;
}

export function countShared(some: Characters, others: Characters): number {
  let shared = 0;
  for (const at of some) if (others.has(at)) shared++;
  return shared;
}
