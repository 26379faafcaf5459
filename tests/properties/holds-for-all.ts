import fc from 'fast-check';
import { test } from 'vitest';

/** Cases of all properties together: `WHENCE_FUZZ_RUNS=250000` for a long run. */
const RUNS = Number(process.env.WHENCE_FUZZ_RUNS ?? 6_000);

/** From which all cases follow: the same on every machine, so that a failure is one for everybody. */
const SEED = Number(process.env.WHENCE_FUZZ_SEED ?? 20_261_125);

/** Milliseconds for one case, on a busy machine: what lasts longer hangs. */
const LONGEST_CASE = 20_000;

/**
 * A test that a property holds for arbitrary inputs. `share`: of all cases, in percent; cheap properties take more of them.
 * Its name says how many and from which seed; a failure shows the smallest input found that makes it fail.
 */
export function holdsForAll<Input>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): void {
  const runs = Math.ceil((RUNS * share) / 100);
  test(`${name} (${runs} cases, seed ${SEED})`, { timeout: 60_000 + runs * LONGEST_CASE }, () => {
    fc.assert(fc.property(inputs, check), { numRuns: runs, seed: SEED });
  });
}
