/** Something that goes through all texts once. */
export type Pass = () => void;

/**
 * Times passes in turn, so that whatever else the machine does meets all of them alike. One round only warms up.
 * @param rounds an odd number
 * @returns each one's median, in seconds
 */
export function race<Name extends string>(
  passes: Readonly<Record<Name, Pass>>,
  rounds: number,
): Record<Name, number> {
  const names = Object.keys(passes) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      passes[name]();
      if (round > 0) times.get(name)?.push((performance.now() - start) / 1000);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** The middle one of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[(figures.length - 1) / 2] ?? Number.NaN;
}
