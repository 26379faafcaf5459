import type { Curve } from '../engine/learned/judge';

/** Cases that share one point of the curve, at least: fewer say little of a share. */
const LEAST_CASES = 60;

/** Cases of one point: the mean of their ratings, the share of them that is right, and their number. */
interface Pool {
  rating: number;
  right: number;
  size: number;
}

/**
 * How often proposals of a rating are right, as a line that never falls (isotonic regression: pool adjacent violators, Ayer et al. 1955;
 * for calibration Zadrozny and Elkan 2002).
 * @param right 1 where the proposal of that rating is right, 0 where it is not
 */
export function fitCurve(ratings: readonly number[], right: readonly number[]): Curve {
  const order = Array.from(ratings.keys()).sort((a, b) => (ratings[a] ?? 0) - (ratings[b] ?? 0));
  const pools: Pool[] = [];
  for (let from = 0; from < order.length; ) {
    const rest = order.length - from;
    const part = order.slice(from, from + (rest < 2 * LEAST_CASES ? rest : LEAST_CASES));
    from += part.length;
    pools.push(poolOf(part.map((i) => ({ rating: ratings[i] ?? 0, right: right[i] ?? 0, size: 1 }))));
    while (pools.length > 1 && (pools.at(-2) as Pool).right >= (pools.at(-1) as Pool).right)
      pools.push(poolOf(pools.splice(-2)));
  }
  return {
    at: Float32Array.from(pools, (pool) => pool.rating),
    value: Float32Array.from(pools, (pool) => pool.right),
  };
}

function poolOf(parts: readonly Pool[]): Pool {
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const mean = (of: (part: Pool) => number): number =>
    parts.reduce((sum, part) => sum + of(part) * part.size, 0) / size;
  return { rating: mean((part) => part.rating), right: mean((part) => part.right), size };
}
